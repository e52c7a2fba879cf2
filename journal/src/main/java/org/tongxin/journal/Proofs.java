package org.tongxin.journal;

import java.util.List;

/// Proofs that a leaf is in a tree (包含证明) and that a tree grew out of another (一致性证明).
///
/// Made and verified as RFC 9162 section 2.1; subtrees as in the draft Merkle Tree Certificates,
/// section 4. Whoever asks for a proof that cannot exist has made a mistake, and it throws; whoever
/// shows one that is wrong gets `false`, whatever it is made of.
public final class Proofs {

    private Proofs() {}

    public static List<Hash> inclusion(long index, long size, NodeSource nodes) {
        return subtreeInclusion(index, 0, size, nodes);
    }

    /// From a tree that has at least one leaf: from nothing there is nothing to prove.
    public static List<Hash> consistency(long from, long to, NodeSource nodes) {
        require(from > 0, "a consistency proof starts at size 1, not " + from);
        return subtreeConsistency(0, from, to, nodes);
    }

    public static List<Hash> subtreeInclusion(long index, long start, long end, NodeSource nodes) {
        var subtree = new Subtree(start, end);
        require(subtree.isAligned(), "no subtree " + subtree);
        require(subtree.contains(index), "leaf " + index + " is not in " + subtree);
        return List.copyOf(subtree.inclusion(index, nodes));
    }

    /// That the leaves from `start` up to `end` are a piece of the tree of `size`.
    public static List<Hash> subtreeConsistency(long start, long end, long size, NodeSource nodes) {
        var subtree = new Subtree(start, end);
        require(subtree.isAligned() && end <= size, "no " + subtree + " in size " + size);
        return subtree.isEmpty()
                ? List.of()
                : List.copyOf(new Subtree(0, size).consistency(subtree, true, nodes));
    }

    public static boolean verifyInclusion(
            Hash leaf, long index, long size, List<Hash> proof, Hash root) {
        return verifySubtreeInclusion(leaf, index, new Range(0, size), proof, root);
    }

    /// False also when either tree is empty: such a claim says nothing, so nobody should lean on
    /// it. Whoever starts from nothing trusts the first checkpoint for its signature alone.
    public static boolean verifyConsistency(
            long from, long to, List<Hash> proof, Hash fromRoot, Hash toRoot) {
        return from > 0
                && verifySubtreeConsistency(new Range(0, from), to, proof, fromRoot, toRoot);
    }

    public static boolean verifySubtreeInclusion(
            Hash leaf, long index, Range range, List<Hash> proof, Hash root) {
        var subtree = new Subtree(range.start(), range.end());
        return subtree.isAligned()
                && subtree.contains(index)
                && Climb.toRoot(leaf, index - range.start(), subtree.width() - 1, proof)
                        .filter(root::equals)
                        .isPresent();
    }

    /// An empty range belongs to every tree, as the draft says: its root must be that of the empty
    /// tree and the proof empty; nothing is then said about `treeRoot`.
    public static boolean verifySubtreeConsistency(
            Range range, long size, List<Hash> proof, Hash rangeRoot, Hash treeRoot) {
        var subtree = new Subtree(range.start(), range.end());
        if (!subtree.isAligned() || range.end() > size) {
            return false;
        }
        return subtree.isEmpty()
                ? proof.isEmpty() && rangeRoot.equals(Merkle.emptyRoot())
                : new Climb(subtree, size).connects(proof, rangeRoot, treeRoot);
    }

    /// The leaves from `start` up to but not including `end`.
    public record Range(long start, long end) {}

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}

package org.tongxin.journal;

import java.util.List;
import java.util.Optional;

/// Climbs a tree from the bottom with the hashes of a proof, as RFC 9162 sections 2.1.3.2 and
/// 2.1.4.2 do. Positions are counted at the level reached, so that one step up halves them all.
final class Climb {

    private long first;
    private long last;
    private long lastOfTree;

    /// Starts at the level where the proof of `subtree` begins.
    Climb(Subtree subtree, long size) {
        first = subtree.start();
        last = subtree.end() - 1;
        lastOfTree = size - 1;
        var reachesTheEdge = last == lastOfTree;
        while (first != last && (reachesTheEdge || isRight(last))) {
            up();
        }
    }

    /// The root that a leaf and its inclusion proof lead to; empty when the proof is too short or
    /// too long.
    static Optional<Hash> toRoot(Hash leaf, long index, long lastIndex, List<Hash> proof) {
        var climb = new Climb(new Subtree(index, index + 1), lastIndex + 1);
        var hash = leaf;
        for (var sibling : proof) {
            if (climb.isAtRoot()) {
                return Optional.empty();
            }
            hash = climb.isSiblingLeft() ? Merkle.node(sibling, hash) : Merkle.node(hash, sibling);
            climb.next();
        }
        return climb.isAtRoot() ? Optional.of(hash) : Optional.empty();
    }

    /// Whether the proof rebuilds both roots. When the range is one complete subtree its own root
    /// is the seed; otherwise the first hash of the proof is.
    boolean connects(List<Hash> proof, Hash rangeRoot, Hash treeRoot) {
        var whole = first == last;
        if (!whole && proof.isEmpty()) {
            return false;
        }
        var range = whole ? rangeRoot : proof.getFirst();
        var tree = range;
        for (var sibling : whole ? proof : proof.subList(1, proof.size())) {
            if (isAtRoot()) {
                return false;
            }
            if (isSiblingLeft()) {
                range = first < last ? Merkle.node(sibling, range) : range;
                tree = Merkle.node(sibling, tree);
            } else {
                tree = Merkle.node(tree, sibling);
            }
            next();
        }
        return isAtRoot() && range.equals(rangeRoot) && tree.equals(treeRoot);
    }

    private boolean isAtRoot() {
        return lastOfTree == 0;
    }

    private boolean isSiblingLeft() {
        return isRight(last) || last == lastOfTree;
    }

    /// Up past the sibling just used; a node without one at the right edge rises unchanged until it
    /// is a right child.
    private void next() {
        if (last == lastOfTree) {
            while (!isRight(last)) {
                up();
            }
        }
        up();
    }

    private void up() {
        first >>>= 1;
        last >>>= 1;
        lastOfTree >>>= 1;
    }

    private static boolean isRight(long position) {
        return (position & 1) == 1;
    }
}

package org.tongxin.journal;

import java.util.ArrayList;
import java.util.List;

/// The leaves from `start` up to but not including `end`, and the proofs about them.
///
/// Split at the largest power of two below its width, as RFC 6962 does.
record Subtree(long start, long end) {

    /// Whether these leaves form a subtree in the sense of Merkle Tree Certificates section 4.1:
    /// `start` is a multiple of the smallest power of two that holds them all.
    boolean isAligned() {
        if (start < 0 || end < start) {
            return false;
        }
        return width() <= 1 || (start & ((Long.highestOneBit(width() - 1) << 1) - 1)) == 0;
    }

    boolean isEmpty() {
        return start == end;
    }

    boolean contains(long leaf) {
        return start <= leaf && leaf < end;
    }

    long width() {
        return end - start;
    }

    long middle() {
        return start + Long.highestOneBit(width() - 1);
    }

    Subtree left() {
        return new Subtree(start, middle());
    }

    Subtree right() {
        return new Subtree(middle(), end);
    }

    Hash root(NodeSource nodes) {
        if (Long.bitCount(width()) == 1) {
            var level = Long.numberOfTrailingZeros(width());
            return nodes.node(level, start >>> level);
        }
        return Merkle.node(left().root(nodes), right().root(nodes));
    }

    List<Hash> inclusion(long leaf, NodeSource nodes) {
        if (width() == 1) {
            return new ArrayList<>();
        }
        var near = leaf < middle() ? left() : right();
        var far = leaf < middle() ? right() : left();
        var path = near.inclusion(leaf, nodes);
        path.add(far.root(nodes));
        return path;
    }

    /// What shows that `part` is a piece of this tree.
    ///
    /// @param known whether the verifier has the root of `part` already
    List<Hash> consistency(Subtree part, boolean known, NodeSource nodes) {
        if (equals(part)) {
            return new ArrayList<>(known ? List.of() : List.of(root(nodes)));
        }
        if (part.end <= middle()) {
            var proof = left().consistency(part, known, nodes);
            proof.add(right().root(nodes));
            return proof;
        }
        var split = part.start < middle();
        var rest = new Subtree(split ? middle() : part.start, part.end);
        var proof = right().consistency(rest, known && !split, nodes);
        proof.add(left().root(nodes));
        return proof;
    }
}

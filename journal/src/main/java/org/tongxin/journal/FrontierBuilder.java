package org.tongxin.journal;

import java.util.ArrayList;
import java.util.List;

/// Adds many leaves to a tree, telling each node that is completed on the way.
///
/// Changed in place and not safe for several threads: it lives within one batch of the door.
public final class FrontierBuilder {

    private long size;
    private final List<Hash> hashes;
    private final NodeSink sink;

    public FrontierBuilder(Frontier from, NodeSink sink) {
        this.size = from.size();
        this.hashes = new ArrayList<>(from.hashes());
        this.sink = sink;
    }

    public FrontierBuilder(Frontier from) {
        this(from, (_, _, _) -> {});
    }

    /// One leaf more. The sink hears of the leaf itself (level 0), then of each complete subtree
    /// that ends with it, from the bottom up.
    public FrontierBuilder add(Hash leafHash) {
        var hash = leafHash;
        sink.node(0, size, hash);
        var complete = Long.numberOfTrailingZeros(~size);
        for (var level = 1; level <= complete; level++) {
            hash = Merkle.node(hashes.removeLast(), hash);
            sink.node(level, size >>> level, hash);
        }
        hashes.add(hash);
        size++;
        return this;
    }

    public long size() {
        return size;
    }

    public Hash root() {
        return frontier().root();
    }

    public Frontier frontier() {
        return new Frontier(size, hashes);
    }
}

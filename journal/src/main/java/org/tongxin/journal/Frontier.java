package org.tongxin.journal;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The right edge of a tree (前沿): all that is needed to add the next leaf and to know the root.
///
/// One hash for every one in the binary form of `size`: the roots of the complete subtrees, the
/// largest and leftmost first. Never more than 63 hashes, however long the journal.
///
/// @param size how many leaves the tree has
public record Frontier(long size, List<Hash> hashes) {

    public Frontier {
        if (size < 0 || Long.bitCount(size) != hashes.size()) {
            throw new IllegalArgumentException(
                    "a frontier of size " + size + " does not have " + hashes.size() + " hashes");
        }
        hashes = List.copyOf(hashes);
    }

    public static Frontier empty() {
        return new Frontier(0, List.of());
    }

    public static Frontier of(long size, List<Hash> hashes) {
        return new Frontier(size, hashes);
    }

    /// This tree and one leaf more. For many leaves use a [FrontierBuilder].
    public Frontier add(Hash leafHash) {
        return new FrontierBuilder(this).add(leafHash).frontier();
    }

    public Hash root() {
        if (hashes.isEmpty()) {
            return Merkle.emptyRoot();
        }
        return hashes.reversed().stream().reduce((right, left) -> Merkle.node(left, right)).get();
    }

    /// The size as eight bytes, most significant first, then the hashes in their order.
    public byte[] encode() {
        var buffer = ByteBuffer.allocate(Long.BYTES + hashes.size() * Hash.LENGTH);
        buffer.putLong(size);
        hashes.forEach(hash -> buffer.put(hash.bytes()));
        return buffer.array();
    }

    /// Reads what `encode` wrote. Bytes of ours that do not read are a defect and throw; for bytes
    /// from elsewhere there is `read`.
    public static Frontier decode(byte[] bytes) {
        return read(bytes)
                .orElseThrow(() -> new IllegalArgumentException("no frontier in these bytes"));
    }

    /// Reads bytes that may be anything.
    public static Optional<Frontier> read(byte[] bytes) {
        if (bytes.length < Long.BYTES) {
            return Optional.empty();
        }
        var buffer = ByteBuffer.wrap(bytes);
        var size = buffer.getLong();
        if (size < 0 || buffer.remaining() != Long.bitCount(size) * Hash.LENGTH) {
            return Optional.empty();
        }
        var hashes = new ArrayList<Hash>();
        while (buffer.hasRemaining()) {
            var hash = new byte[Hash.LENGTH];
            buffer.get(hash);
            hashes.add(Hash.of(hash));
        }
        return Optional.of(new Frontier(size, hashes));
    }
}

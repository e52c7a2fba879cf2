package org.tongxin.journal;

/// Which tile or bundle of entries an address names.
public sealed interface TilePath {

    /// Counted from the left, from 0.
    long index();

    /// How many hashes or entries: 256 when full, 1 to 255 when partial.
    int width();

    /// `tile/<level>/<index>`: hashes of complete subtrees.
    record Hashes(int level, long index, int width) implements TilePath {}

    /// `tile/entries/<index>`: the leaves themselves.
    record Entries(long index, int width) implements TilePath {}
}

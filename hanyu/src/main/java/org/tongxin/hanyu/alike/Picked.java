package org.tongxin.hanyu.alike;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// The few things of a text (特征) by which it is found among very many: its most telling pairs, and
/// a sample of its longer pieces, from which copied passages are known.
public final class Picked {

    /// Characters of a piece.
    static final int PIECE = 12;

    /// One piece in this many is taken, the same ones in every text that has them.
    private static final int ONE_IN = 32;

    /// More are not taken: a proposal of 2,000 characters has some 60.
    public static final int PIECES_MAX = 64;

    /// The pairs that tell most: often in this text, rare in others.
    public static List<String> pairs(Terms terms, Rarity rarity, int most) {
        Comparator<Map.Entry<String, Double>> telling =
                Comparator.comparingDouble(term -> -term.getValue() * rarity.of(term.getKey()));
        return terms.weights().entrySet().stream()
                .sorted(telling.thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Pieces of the text; of too many, the same ones in every text that has them.
    public static List<String> pieces(String text) {
        var letters = Letters.of(text);
        return java.util.stream.IntStream.rangeClosed(0, letters.length() - PIECE)
                .mapToObj(from -> letters.plain().substring(from, from + PIECE))
                .filter(piece -> Math.floorMod(mixed(piece.hashCode()), ONE_IN) == 0)
                .distinct()
                .sorted(Comparator.comparingInt(piece -> mixed(piece.hashCode())))
                .limit(PIECES_MAX)
                .toList();
    }

    /// Spreads a hash over all its bits (the finalizer of MurmurHash3).
    private static int mixed(int hash) {
        var mixed = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
        return mixed ^ (mixed >>> 16);
    }

    private Picked() {}
}

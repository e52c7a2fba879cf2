package org.tongxin.likeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.tongxin.hanyu.alike.Picked;
import org.tongxin.hanyu.alike.Rarity;
import org.tongxin.hanyu.alike.Terms;
import org.tongxin.matter.seal.Sealing;

/// Texts as marks (标记): numbers that stand for a pair or a piece, the same for the same of one
/// kind. Different ones rarely share a number, and then a candidate too many is compared.
final class Marks {

    /// Pairs a question is asked by.
    private static final int ASKED = 32;

    /// Pairs a text is posted under, by how many texts were counted: as long as little is known of
    /// what is rare, more are kept.
    private static final int KEPT_AT_FIRST = 256;

    private static final int KEPT_EARLY = 64;
    private static final int KEPT = 32;
    private static final int FIRST = 256;

    /// Texts counted one by one; of later ones a sample is counted.
    static final int EARLY = 4096;

    private final ToIntFunction<String> marking;

    /// Neighbouring texts have most pairs in common.
    private final Map<String, Integer> made = new HashMap<>();

    Marks(Sealing sealing, String kind) {
        marking = sealing.marking("likeness:" + kind);
    }

    int of(String pair) {
        return made.computeIfAbsent(pair, marking::applyAsInt);
    }

    List<Integer> of(Iterable<String> entries) {
        var marks = new ArrayList<Integer>();
        entries.forEach(entry -> marks.add(of(entry)));
        return marks;
    }

    List<Integer> kept(Terms terms, Rarity rarity, int counted) {
        var kept = counted < FIRST ? KEPT_AT_FIRST : counted < EARLY ? KEPT_EARLY : KEPT;
        return of(Picked.pairs(terms, rarity, kept));
    }

    List<String> asked(Terms terms, Rarity rarity) {
        return Picked.pairs(terms, rarity, ASKED);
    }
}

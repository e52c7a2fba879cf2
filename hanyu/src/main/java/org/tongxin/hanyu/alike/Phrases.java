package org.tongxin.hanyu.alike;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Why two texts are alike (相似原因): the phrases both have that tell most.
public final class Phrases {

    private static final int LETTERS_MIN = 2;
    private static final int LETTERS_MAX = 16;

    /// What runs longer is shown by its beginning.
    private record Weighed(String phrase, double weight) {}

    /// The weightiest first, none within another.
    public static List<String> of(String text, String other, Rarity rarity, int most) {
        var one = Letters.of(text);
        var two = Letters.of(other);
        var weighed = new ArrayList<Weighed>();
        for (var run : Common.runs(one, two, LETTERS_MIN)) {
            weigh(one, run, rarity, weighed);
        }
        weighed.sort(Comparator.comparingDouble(phrase -> -phrase.weight()));
        var phrases = new ArrayList<String>();
        for (var one2 : weighed) {
            if (phrases.size() == most) {
                break;
            }
            if (phrases.stream()
                    .noneMatch(had -> had.contains(one2.phrase()) || one2.phrase().contains(had))) {
                phrases.add(one2.phrase());
            }
        }
        return phrases;
    }

    /// A run falls into phrases where marks stand between its letters and where a word that only
    /// joins begins or ends it.
    private static void weigh(
            Letters letters, Common.Run run, Rarity rarity, List<Weighed> weighed) {
        var from = run.from();
        for (var at = run.from() + 1; at <= run.to(); at++) {
            var ends = at == run.to() || !letters.joins(at) || at - from == LETTERS_MAX;
            if (ends) {
                var phrase = trimmed(letters, from, at);
                if (phrase.length() >= LETTERS_MIN) {
                    weighed.add(weighed(letters, phrase, rarity));
                }
                from = at;
            }
        }
    }

    private static Common.Run trimmed(Letters letters, int start, int end) {
        var from = start;
        var to = end;
        while (from + 1 < to && Terms.isJoining(letters.plain().charAt(from))) {
            from++;
        }
        while (from + 1 < to && Terms.isJoining(letters.plain().charAt(to - 1))) {
            to--;
        }
        return new Common.Run(from, to, 0);
    }

    private static Weighed weighed(Letters letters, Common.Run phrase, Rarity rarity) {
        var weight = 0.0;
        for (var i = phrase.from(); i + 1 < phrase.to(); i++) {
            if (Terms.isTelling(letters.plain(), i)) {
                weight += rarity.of(letters.plain().substring(i, i + 2));
            }
        }
        return new Weighed(letters.written(phrase.from(), phrase.to()), weight);
    }

    private Phrases() {}
}

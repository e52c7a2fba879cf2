package org.tongxin.hanyu.alike;

import java.util.ArrayList;
import java.util.List;

/// What stands word for word in another text too (照录), marks and white space aside.
public final class Passages {

    /// Fewer letters in a row are a name or a turn of phrase, and nobody's own.
    public static final int LETTERS_MIN = 16;

    /// A passage of one text.
    ///
    /// @param from its first character
    /// @param to behind its last
    /// @param other where it begins in the other text
    public record Passage(int from, int to, int other) {}

    /// From the first to the last; none overlaps another.
    public static List<Passage> of(String text, String other) {
        var one = Letters.of(text);
        var two = Letters.of(other);
        return Common.runs(one, two, LETTERS_MIN).stream()
                .map(
                        run ->
                                new Passage(
                                        one.at()[run.from()],
                                        one.at()[run.to() - 1] + 1,
                                        two.at()[run.other()]))
                .toList();
    }

    /// Which share of the letters of a text stands in others, 0 to 1.
    ///
    /// @param passages of it, from any other texts, overlapping or not
    public static double share(String text, List<Passage> passages) {
        var letters = Letters.of(text);
        if (letters.length() == 0) {
            return 0;
        }
        var merged = merged(passages);
        var taken = 0;
        var next = 0;
        for (var at : letters.at()) {
            while (next < merged.size() && merged.get(next).to() <= at) {
                next++;
            }
            if (next < merged.size() && merged.get(next).from() <= at) {
                taken++;
            }
        }
        return (double) taken / letters.length();
    }

    /// The same places of the text without overlaps, in order.
    public static List<Passage> merged(List<Passage> passages) {
        var sorted =
                passages.stream().sorted(java.util.Comparator.comparingInt(Passage::from)).toList();
        var merged = new ArrayList<Passage>();
        for (var one : sorted) {
            var last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && one.from() <= last.to()) {
                var to = Math.max(last.to(), one.to());
                merged.set(merged.size() - 1, new Passage(last.from(), to, last.other()));
            } else {
                merged.add(one);
            }
        }
        return merged;
    }

    private Passages() {}
}

package org.tongxin.hanyu;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Words that lead to suggestions (为此，我们建议：) or to problems (主要问题有：): the part of a sentence before
/// its colon.
final class LeadIn {

    /// Longer ones say something of their own.
    private static final int FORMULA_MAX = 26;

    private static final int CLAUSE_MAX = 60;

    /// How formulas begin: 为此、因此、针对以上问题、现、我们 …
    private static final Pattern FORMULA =
            Pattern.compile(
                    "(?:也正)?因|为|对|据|故|有?鉴|综|基于|针对|根据|结合|围绕|就|现|特|谨|我" + "|具体|主要|提出|建议|以下|在此|通过");

    private static final Pattern SUGGESTS =
            Pattern.compile("(建议|意见|对策)(如下|是|有|为)?$|建议[^，。]{0,12}(方面|工作|着手|入手)$");

    private static final Pattern DOUBTS =
            Pattern.compile(
                    "(问题|不足|困难|短板|原因|挑战|困境)(如下|是|有|为|主要有|主要是|包括|表现在)?$" + "|问题[^，。]{0,12}方面$");

    /// The lead-in to suggestions that ends right before a place: where its formula begins, or that
    /// very place when the sentence says something of its own.
    static OptionalInt endsAt(String text, int end) {
        var start = clause(text, end, SUGGESTS);
        return start.isPresent() && !isFormula(text, start.getAsInt(), end)
                ? OptionalInt.of(end)
                : start;
    }

    private static boolean isFormula(String text, int start, int end) {
        return end - start <= FORMULA_MAX && FORMULA.matcher(text).region(start, end).lookingAt();
    }

    /// Where the sentence that leads to problems and ends in a colon right before a place begins.
    static OptionalInt problemsEndAt(String text, int end) {
        var colon = end > 0 && "：:".indexOf(text.charAt(end - 1)) >= 0;
        return colon ? clause(text, end, DOUBTS) : OptionalInt.empty();
    }

    private static OptionalInt clause(String text, int end, Pattern pattern) {
        var last = end;
        while (last > 0 && end - last < 3 && "：: \n。；;".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        if (last == end || text.substring(last, end).isBlank()) {
            return OptionalInt.empty();
        }
        var start = last;
        while (start > 0 && last - start < CLAUSE_MAX && !isStop(text.charAt(start - 1))) {
            start--;
        }
        var whole = start == 0 || isStop(text.charAt(start - 1));
        return pattern.matcher(text.substring(start, last)).find()
                ? OptionalInt.of(whole ? start : end)
                : OptionalInt.empty();
    }

    private static boolean isStop(char c) {
        return "。！？；;：:\n".indexOf(c) >= 0;
    }

    private LeadIn() {}
}

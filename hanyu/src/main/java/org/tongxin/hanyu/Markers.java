package org.tongxin.hanyu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongxin.hanyu.Numerals.Read;

/// Finds numberings in tidy text, each candidate looked at once, in constant time.
final class Markers {

    private static final String ENDS_SENTENCE = "。！？!?；;：:”’…\n ）)》";
    private static final String[] SEQUENCE = {"首先", "其次", "再次", "最后"};

    /// All candidates from a place on, in order.
    static List<Marker> in(String text, int from) {
        var found = new ArrayList<Marker>();
        for (var at = from; at < text.length(); ) {
            var marker = at(text, at, from);
            marker.ifPresent(found::add);
            at = marker.map(Marker::end).orElse(at + 1);
        }
        return found;
    }

    /// The numbering that begins exactly here; `from` counts as the beginning of the text.
    static Optional<Marker> at(String text, int at, int from) {
        if (at >= text.length()) {
            return Optional.empty();
        }
        var before = at == from ? '\n' : text.charAt(at - 1);
        var first = text.charAt(at);
        var strong = ENDS_SENTENCE.indexOf(before) >= 0;
        if (first == '（' || first == '(') {
            return bracketed(text, at, strong);
        }
        if (Numerals.isHan(first)) {
            return Numerals.isHan(before) || "第之统唯任".indexOf(before) >= 0
                    ? Optional.empty()
                    : han(text, at, before, strong);
        }
        if (Numerals.isDigit(first)) {
            return Numerals.isDigit(before) || ".．-－—~～第".indexOf(before) >= 0
                    ? Optional.empty()
                    : arabic(text, at, strong);
        }
        return single(text, at, first, strong);
    }

    private static Optional<Marker> bracketed(String text, int at, boolean strong) {
        var han = Numerals.han(text, at + 1);
        var read = han.value() > 0 ? han : Numerals.arabic(text, at + 1);
        var style = han.value() > 0 ? Style.SECTION : Style.SUBITEM;
        if (read.value() == 0 && isAt(text, at + 1, "－—-")) {
            read = new Read(1, at + 2); // recognition takes 一 for a dash
            style = Style.SECTION;
        }
        return read.value() > 0 && isAt(text, read.end(), "）)")
                ? Optional.of(new Marker(style, read.value(), at, read.end() + 1, strong))
                : Optional.empty();
    }

    private static Optional<Marker> han(String text, int at, char before, boolean strong) {
        var read = Numerals.han(text, at);
        if (read.value() == 0) {
            return Optional.empty();
        }
        var end = read.end();
        if (isAt(text, end, "、.．") || (strong && isAt(text, end, "，,"))) {
            return Optional.of(new Marker(Style.CHAPTER, read.value(), at, end + 1, strong));
        }
        if (isAt(text, end, "是要")) {
            var clause = strong || "，,、".indexOf(before) >= 0;
            return Optional.of(new Marker(Style.CLAUSE, read.value(), at, end + 1, clause));
        }
        return Optional.empty();
    }

    private static Optional<Marker> arabic(String text, int at, boolean strong) {
        var read = Numerals.arabic(text, at);
        var end = read.end();
        if (read.value() == 0 || end >= text.length()) {
            return Optional.empty();
        }
        if (isAt(text, end, "）)")) {
            return Optional.of(new Marker(Style.SUBITEM, read.value(), at, end + 1, strong));
        }
        var delimited = isAt(text, end, "、.．") || (strong && isAt(text, end, "，,；;"));
        var decimal = end + 1 < text.length() && Numerals.isDigit(text.charAt(end + 1));
        return delimited && (!decimal || (strong && text.charAt(end) == '、'))
                ? Optional.of(new Marker(Style.ITEM, read.value(), at, end + 1, strong))
                : Optional.empty();
    }

    private static Optional<Marker> single(String text, int at, char first, boolean strong) {
        if (first >= '①' && first <= '⑳') {
            return Optional.of(new Marker(Style.CIRCLED, first - '①' + 1, at, at + 1, strong));
        }
        if (first >= '⑴' && first <= '⒇') {
            return Optional.of(new Marker(Style.SUBITEM, first - '⑴' + 1, at, at + 1, strong));
        }
        if (first >= '⒈' && first <= '⒛') {
            return Optional.of(new Marker(Style.ITEM, first - '⒈' + 1, at, at + 1, strong));
        }
        return first == '第' ? ordinal(text, at, at + 1, strong) : named(text, at, strong);
    }

    private static Optional<Marker> ordinal(String text, int at, int words, boolean strong) {
        var read = Numerals.han(text, words);
        return read.value() > 0 && isAt(text, read.end(), "，、,：:是")
                ? Optional.of(new Marker(Style.ORDINAL, read.value(), at, read.end() + 1, strong))
                : Optional.empty();
    }

    private static Optional<Marker> named(String text, int at, boolean strong) {
        var name = strong && (text.startsWith("建议", at) || text.startsWith("提案", at));
        return name ? ordinal(text, at, at + 2, true) : sequence(text, at, strong);
    }

    private static Optional<Marker> sequence(String text, int at, boolean strong) {
        for (var no = 0; strong && no < SEQUENCE.length; no++) {
            if (text.startsWith(SEQUENCE[no], at)) {
                var end = at + SEQUENCE[no].length();
                var comma = isAt(text, end, "，,、是") ? 1 : 0;
                return Optional.of(new Marker(Style.SEQUENCE, no + 1, at, end + comma, true));
            }
        }
        return Optional.empty();
    }

    private static boolean isAt(String text, int at, String any) {
        return at < text.length() && any.indexOf(text.charAt(at)) >= 0;
    }

    private Markers() {}
}

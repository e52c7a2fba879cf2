package org.tongxin.paper.set;

import java.util.ArrayList;
import java.util.List;

/// Breaks paragraphs into lines (断行): no line begins with a full stop or ends with an opening
/// bracket (避头尾), words and numbers stay whole, and lines fill their width.
final class Breaking {

    private static final String NEVER_FIRST = "，。、；：？！）〕】》〉」』”’％…—·,.;:?!)]}%";
    private static final String NEVER_LAST = "（〔【《〈「『“‘([{";

    /// A line is stretched by at most this share of its width; one that wants more stays short.
    private static final double STRETCH_MAX = 0.12;

    private final Type type;
    private final double width;
    private final List<String> lines = new ArrayList<>();
    private StringBuilder line = new StringBuilder();
    private double used;

    private Breaking(Type type, double width, double indent) {
        this.type = type;
        this.width = width;
        this.used = indent;
    }

    /// @param indent of the first line
    static List<Line> lines(String text, Type type, double width, double indent) {
        var breaking = new Breaking(type, width, indent);
        pieces(text).forEach(breaking::add);
        breaking.end();
        var lines = new ArrayList<Line>();
        for (var i = 0; i < breaking.lines.size(); i++) {
            var room = width - (i == 0 ? indent : 0);
            var last = i == breaking.lines.size() - 1;
            lines.add(last ? Line.of(breaking.lines.get(i), type) : breaking.filled(i, room));
        }
        return lines;
    }

    private Line filled(int at, double room) {
        var text = lines.get(at).stripTrailing();
        var gaps = text.codePointCount(0, text.length()) - 1;
        var missing = room - type.width(text);
        return gaps < 1 || missing > STRETCH_MAX * width
                ? Line.of(text, type)
                : Line.of(text, type, missing / gaps);
    }

    private void add(String piece) {
        var wide = type.width(piece.stripTrailing());
        if (used + wide <= width + 0.01) {
            put(piece);
        } else if (wide > width) {
            piece.codePoints().forEach(one -> addAlone(Character.toString(one)));
        } else {
            end();
            put(piece);
        }
    }

    private void addAlone(String character) {
        if (used + type.width(character) > width + 0.01) {
            end();
        }
        put(character);
    }

    private void put(String piece) {
        line.append(piece);
        used += type.width(piece);
    }

    private void end() {
        if (!line.isEmpty() || lines.isEmpty()) {
            lines.add(line.toString());
        }
        line = new StringBuilder();
        used = 0;
    }

    /// What may not be broken: a character with what clings to it, a word, a number.
    static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        var before = 0;
        for (var one : text.codePoints().toArray()) {
            if (before != 0 && mayBreak(before, one)) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(one);
            before = one;
        }
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
        }
        return pieces;
    }

    private static boolean mayBreak(int before, int next) {
        if (NEVER_FIRST.indexOf(next) >= 0 || NEVER_LAST.indexOf(before) >= 0 || next == ' ') {
            return false;
        }
        return !(isOfWord(before) && isOfWord(next));
    }

    private static boolean isOfWord(int codePoint) {
        return codePoint > ' ' && codePoint < 0x250;
    }
}

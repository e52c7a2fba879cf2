package org.tongxin.drawing;

import java.util.ArrayList;
import java.util.List;

/// How wide text will be, near enough to lay it out: fonts differ, so widths are rounded up.
final class Type {

    private static final int FIRST_WIDE = 0x2E80;

    /// @param size in pixels
    static double width(String text, double size) {
        return text.codePoints().mapToDouble(Type::ems).sum() * size;
    }

    private static double ems(int point) {
        if (point >= FIRST_WIDE) {
            return 1;
        }
        return Character.isUpperCase(point) || point == 'm' || point == 'w' ? 0.78 : 0.57;
    }

    /// Breaks a text into lines: Chinese anywhere, other text at spaces.
    static List<String> lines(String text, double size, double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var piece : pieces(text)) {
            if (!line.isEmpty() && width(line + piece.strip(), size) > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().strip());
        return lines;
    }

    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        for (var point : text.codePoints().toArray()) {
            var closing = "，。、；：）".indexOf(point) >= 0;
            if (point >= FIRST_WIDE && !closing && !piece.isEmpty()) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(point);
            if (point == ' ') {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
        }
        return pieces;
    }

    /// Puts whole names on lines, each followed by the mark of its language.
    static List<String> listed(List<String> names, String mark, Line line) {
        var joined = new ArrayList<String>();
        var current = "";
        for (var name : names) {
            var longer = current.isEmpty() ? name : current + mark + name;
            if (!current.isEmpty() && width(longer + mark, line.size()) > line.width()) {
                joined.addAll(lines(current + mark.stripTrailing(), line.size(), line.width()));
                longer = name;
            }
            current = longer;
        }
        joined.addAll(lines(current, line.size(), line.width()));
        return joined;
    }

    /// The room a line has.
    record Line(double size, double width) {}

    private Type() {}
}

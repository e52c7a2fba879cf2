package org.tongxin.hanyu;

/// Text as a person typed it, from text as a form or a PDF left it: control characters gone, lines
/// that were broken inside a sentence joined, paragraphs one line each. Only white space and
/// control characters change.
final class Tidy {

    /// A line shorter than this that ends without a stop is a title, not a broken line.
    private static final int BROKEN_LINE_MIN = 18;

    private static final String STOPS = "。！？!?；;：:”…";
    private static final String PUNCTUATION = "，。、；：！？“”‘’（）《》【】〔〕…";

    private final String raw;
    private final StringBuilder out;
    private int lineStart;

    private Tidy(String raw) {
        this.raw = raw;
        this.out = new StringBuilder(raw.length());
    }

    static String of(String raw) {
        return new Tidy(raw).run();
    }

    private String run() {
        for (var at = 0; at < raw.length(); ) {
            var c = raw.charAt(at);
            if (isSpace(c)) {
                var end = at + 1;
                while (end < raw.length() && isSpace(raw.charAt(end))) {
                    end++;
                }
                gap(at, end);
                at = end;
            } else {
                if (!Character.isISOControl(c) && c != '\uFEFF') {
                    out.append(c);
                }
                at++;
            }
        }
        return out.toString();
    }

    /// What a run of white space means where it stands.
    private void gap(int from, int to) {
        if (out.isEmpty() || to == raw.length()) {
            return;
        }
        var before = out.charAt(out.length() - 1);
        var after = raw.charAt(to);
        var broken = raw.substring(from, Math.min(to, from + 64));
        var line = broken.indexOf('\n') >= 0 || broken.indexOf('\r') >= 0;
        var wide = to - from > 1 || broken.charAt(0) == '\u00a0' || broken.charAt(0) == '\u3000';
        if (STOPS.indexOf(before) >= 0 ? line || wide : line && !isBroken(before, broken, to)) {
            out.append('\n');
            lineStart = out.length();
        } else if (needsSpace(before, after, line)) {
            out.append(' ');
        }
    }

    private boolean isBroken(char before, String gap, int to) {
        if ("，,、".indexOf(before) >= 0 || PUNCTUATION.indexOf(raw.charAt(to)) >= 0) {
            return true;
        }
        var indented = gap.endsWith("  ") || gap.endsWith("\u00a0") || gap.endsWith("\u3000");
        var length = out.length() - lineStart;
        var paragraphs = gap.indexOf('\n') != gap.lastIndexOf('\n');
        return !indented && !paragraphs && length >= BROKEN_LINE_MIN && !isTitle() && !numbers(to);
    }

    private boolean isTitle() {
        return out.length() - lineStart < 40
                && Markers.at(out.substring(lineStart), 0, 0).isPresent()
                && out.indexOf("。", lineStart) < 0;
    }

    private boolean numbers(int at) {
        return Markers.at(raw.substring(at, Math.min(raw.length(), at + 8)), 0, 0).isPresent();
    }

    private static boolean needsSpace(char before, char after, boolean line) {
        if (PUNCTUATION.indexOf(before) >= 0 || PUNCTUATION.indexOf(after) >= 0) {
            return false;
        }
        return !line || (before < 128 && after < 128);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }
}

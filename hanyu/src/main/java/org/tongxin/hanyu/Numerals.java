package org.tongxin.hanyu;

/// Numbers as texts write them, up to 99.
final class Numerals {

    private static final String DIGITS = "一二三四五六七八九";

    /// A number and where it ends; `value` is 0 where there is none.
    record Read(int value, int end) {
        static final Read NONE = new Read(0, 0);
    }

    static boolean isHan(char c) {
        return c == '十' || DIGITS.indexOf(c) >= 0;
    }

    /// 一 to 九十九.
    static Read han(String text, int at) {
        var end = at;
        var tens = -1;
        var last = 0;
        while (end < text.length() && end - at < 3 && isHan(text.charAt(end))) {
            var c = text.charAt(end++);
            if (c == '十') {
                if (tens >= 0) {
                    return Read.NONE;
                }
                tens = Math.max(1, last);
                last = 0;
            } else if (last > 0) {
                return Read.NONE;
            } else {
                last = DIGITS.indexOf(c) + 1;
            }
        }
        return new Read(Math.max(0, tens) * 10 + last, end);
    }

    /// 1 to 99, half or full width.
    static Read arabic(String text, int at) {
        var end = at;
        var value = 0;
        while (end < text.length() && isDigit(text.charAt(end))) {
            if (end - at == 2) {
                return Read.NONE;
            }
            value = value * 10 + Character.digit(text.charAt(end++), 10);
        }
        return new Read(value, end);
    }

    static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    private Numerals() {}
}

package org.tongxin.proposal.packs;

/// Numbers as papers write them (一 to 九十九).
public final class Numeral {

    private static final String DIGITS = "〇一二三四五六七八九";

    private static final int MAX = 99;

    public static String of(int number) {
        if (number < 1 || number > MAX) {
            return String.valueOf(number);
        }
        var tens = number / 10;
        var ones = number % 10;
        var begin = tens == 0 ? "" : (tens == 1 ? "" : digit(tens)) + "十";
        return ones == 0 ? begin : begin + digit(ones);
    }

    private static String digit(int digit) {
        return DIGITS.substring(digit, digit + 1);
    }

    private Numeral() {}
}

package org.tongxin.hanyu.alike;

import java.util.Arrays;

/// The letters and digits of a text without what stands between them, in lower case, each with the
/// place where it stands; time grows with the length.
///
/// @param plain letters and digits, one after the other
/// @param at where each stands in the text
/// @param text as it was written
record Letters(String plain, int[] at, String text) {

    /// Longer texts are read up to here.
    static final int LENGTH_MAX = 40_000;

    static Letters of(String text) {
        var end = Math.min(text.length(), LENGTH_MAX);
        var plain = new StringBuilder(end);
        var at = new int[end];
        for (var i = 0; i < end; i++) {
            var letter = text.charAt(i);
            if (Character.isLetterOrDigit(letter)) {
                at[plain.length()] = i;
                plain.append(Character.toLowerCase(letter));
            }
        }
        return new Letters(plain.toString(), Arrays.copyOf(at, plain.length()), text);
    }

    int length() {
        return plain.length();
    }

    /// Whether nothing but white space stands between this letter and the one before it.
    boolean joins(int letter) {
        for (var i = at[letter - 1] + 1; i < at[letter]; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// The text between two letters as it was written, in one line.
    String written(int from, int to) {
        return text.substring(at[from], at[to - 1] + 1).replaceAll("\\s+", "");
    }
}

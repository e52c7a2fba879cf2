package org.tongxin.paper;

import java.util.function.Supplier;

/// A paper that can be had of a matter.
///
/// @param code within the matter, such as `reply-1`; names its files
/// @param title in one line
/// @param letter written when it is asked for
public record Paper(String code, String title, boolean draft, Supplier<Letter> letter) {

    /// Characters; file systems take some 255 bytes.
    private static final int NAME_MAX = 60;

    /// What a file of it is called, without its ending.
    public String fileName() {
        var plain = plain(title);
        var most = Math.min(NAME_MAX, plain.codePointCount(0, plain.length()));
        var shortened = plain.substring(0, plain.offsetByCodePoints(0, most)).strip();
        return draft ? shortened + "（草稿）" : shortened;
    }

    /// Without what no file system takes in a name.
    public static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]+", " ").strip();
    }
}

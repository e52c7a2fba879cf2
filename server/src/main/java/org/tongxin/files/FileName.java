package org.tongxin.files;

import java.text.Normalizer;

/// A file's name made harmless (文件名): no folders, nothing invisible, nothing that turns the
/// direction of reading, no character that some system refuses.
///
/// @param stem what stands before the last dot; never empty
/// @param ending what stands after it; empty when there is none
record FileName(String stem, String ending) {

    /// Characters in all, with dot and ending.
    static final int LENGTH_MAX = 120;

    private static final int ENDING_MAX = 8;
    private static final String NONE = "附件";

    static FileName of(String given) {
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var clean =
                Normalizer.normalize(last, Normalizer.Form.NFC)
                        .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]", "")
                        .replaceAll("[<>:\"|?*]", "_")
                        .replaceAll("^[.\\s]+|[.\\s]+$", "");
        var dot = clean.lastIndexOf('.');
        return dot > 0 && isEnding(clean.substring(dot + 1))
                ? new FileName(clean.substring(0, dot), clean.substring(dot + 1))
                : new FileName(clean.isEmpty() ? NONE : clean, "");
    }

    private static boolean isEnding(String text) {
        return text.matches("[A-Za-z0-9]{1," + ENDING_MAX + "}");
    }

    /// Whether the name says what the bytes are; one without an ending says nothing wrong.
    boolean fits(FileType type) {
        return ending.isEmpty() || type.endsLike(ending);
    }

    /// The whole name; one without an ending gets that of its type.
    String as(FileType type) {
        var tail = "." + (ending.isEmpty() ? type.ending() : ending);
        var most = LENGTH_MAX - tail.length();
        var length = stem.codePointCount(0, stem.length());
        return length <= most
                ? stem + tail
                : stem.substring(0, stem.offsetByCodePoints(0, most)) + tail;
    }
}

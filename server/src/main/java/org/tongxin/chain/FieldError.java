package org.tongxin.chain;

/// Why a field could not be read. The words stand in the messages under `error.<code>`.
///
/// @param mention what the words mention: the most characters, the option nobody offered
public record FieldError(String field, String code, String mention) {

    private static final int MENTION_MAX = 60;

    public static FieldError of(String field, String code) {
        return new FieldError(shortened(field), code, "");
    }

    /// What somebody sent, short enough to be said back to him.
    public static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= MENTION_MAX
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MENTION_MAX)) + "…";
    }
}

package org.tongxin.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalLong;

/// Reading text so strictly that what was read can be written in one way only.
public final class Text {

    private static final int DECIMAL_DIGITS_MAX = 19;

    private Text() {}

    /// Standard Base64 with padding, whose unused bits are zero.
    public static Optional<byte[]> base64(String text) {
        try {
            var bytes = Base64.getDecoder().decode(text);
            var again = Base64.getEncoder().encodeToString(bytes);
            return again.equals(text) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /// A number in ASCII digits from 0 to 2^63 - 1, without sign or leading zeros.
    public static OptionalLong decimal(String text) {
        var digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
        var padded = text.length() > 1 && text.startsWith("0");
        if (!digits || padded || text.isEmpty() || text.length() > DECIMAL_DIGITS_MAX) {
            return OptionalLong.empty();
        }
        var value = text.chars().asLongStream().reduce(0, (sum, c) -> sum * 10 + (c - '0'));
        return value < 0 ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /// Valid UTF-8 only; nothing is replaced.
    public static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException unreadable) {
            return Optional.empty();
        }
    }

    /// The bytes of a text; one with half a surrogate pair has none.
    public static Optional<byte[]> utf8(String text) {
        try {
            var buffer = UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            var bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return Optional.of(bytes);
        } catch (CharacterCodingException unreadable) {
            return Optional.empty();
        }
    }

    public static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    /// No ASCII control characters but the newline.
    public static boolean isPrintable(String text) {
        return text.chars().allMatch(c -> c >= ' ' || c == '\n');
    }
}

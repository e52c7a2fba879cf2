package org.tongxin.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import java.util.zip.CRC32;

/// Where a list goes on: opaque to programs, and good only for the list it came from.
final class Cursor {

    private static final int LENGTH_MAX = 200;

    /// @param list what was asked for, without cursor and limit
    static String write(String list, String position) {
        var text = Long.toHexString(check(list, position)) + "." + position;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    /// The position; empty when the cursor is none, or of another list.
    static Optional<String> read(String list, String cursor) {
        if (cursor.length() > LENGTH_MAX) {
            return Optional.empty();
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
            var dot = text.indexOf('.');
            var position = text.substring(dot + 1);
            return dot > 0 && write(list, position).equals(cursor)
                    ? Optional.of(position)
                    : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static long check(String list, String position) {
        var sum = new CRC32();
        sum.update((list + "\n" + position).getBytes(UTF_8));
        return sum.getValue();
    }

    private Cursor() {}
}

package org.tongxin.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tongxin.journal.CanonicalJson;

/// What a request asked for, as a hash: to tell a repetition from another use of the same key.
final class Requests {

    /// @param content of a [JsonBody], so that it is bounded and holds no half character
    static byte[] hash(String path, Map<String, ? extends @Nullable Object> content) {
        return hash(path, CanonicalJson.write(writable(content)));
    }

    static byte[] hash(String path, byte[] content) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update((path + "\n").getBytes(StandardCharsets.UTF_8));
            return sha.digest(content);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("this JDK has no SHA-256", absent);
        }
    }

    /// Canonical JSON has no fractions and no huge numbers: they are written as text, marked so
    /// that they differ from the same text.
    private static @Nullable Object writable(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case Boolean truth -> truth;
            case Integer number -> number;
            case Number number -> Map.of("\u0000number", number.toString());
            case List<?> list -> {
                var written = new java.util.ArrayList<@Nullable Object>();
                list.forEach(one -> written.add(writable(one)));
                yield written;
            }
            case Map<?, ?> map -> {
                var written = new TreeMap<String, @Nullable Object>();
                map.forEach((name, one) -> written.put(String.valueOf(name), writable(one)));
                yield written;
            }
            default -> value.toString();
        };
    }

    private Requests() {}
}

package org.tongxin.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes JSON in the one way of RFC 8785 (规范化 JSON), so that equal facts have equal hashes.
///
/// A small tree only: maps with text keys, lists, text, whole numbers within ±2^53, booleans, null.
/// Fractions are left out on purpose: they are where writers differ.
public final class CanonicalJson {

    /// The largest number that every reader of JSON keeps exactly, and its negative.
    public static final long NUMBER_MAX = 1L << 53;

    /// How deep maps and lists may be nested.
    public static final int DEPTH_MAX = 64;

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /// The bytes of the tree. Anything that has no canonical form, also text with half a surrogate
    /// pair, is the caller's mistake and throws [IllegalArgumentException].
    public static byte[] write(@Nullable Object tree) {
        var json = new CanonicalJson();
        json.value(tree, 0);
        return json.out.toString().getBytes(UTF_8);
    }

    private void value(@Nullable Object value, int depth) {
        if (depth > DEPTH_MAX) {
            throw new IllegalArgumentException("nested deeper than " + DEPTH_MAX);
        }
        switch (value) {
            case null -> out.append("null");
            case Boolean truth -> out.append(truth);
            case Integer number -> out.append(number);
            case Long number -> number(number);
            case String text -> text(text);
            case List<?> list -> list(list, depth);
            case Map<?, ?> map -> map(map, depth);
            default -> throw new IllegalArgumentException("no JSON here: " + value.getClass());
        }
    }

    private void number(long number) {
        if (number < -NUMBER_MAX || number > NUMBER_MAX) {
            throw new IllegalArgumentException("number beyond ±2^53: " + number);
        }
        out.append(number);
    }

    private void list(List<?> list, int depth) {
        var separator = "[";
        for (var element : list) {
            out.append(separator);
            value(element, depth + 1);
            separator = ",";
        }
        out.append(list.isEmpty() ? "[]" : "]");
    }

    /// Sorted by UTF-16 code units, as `String.compareTo` does.
    private void map(Map<?, ?> map, int depth) {
        var keys = new String[map.size()];
        var count = 0;
        for (var key : map.keySet()) {
            keys[count++] = key(key);
        }
        Arrays.sort(keys);
        var separator = "{";
        for (var key : keys) {
            out.append(separator);
            text(key);
            out.append(':');
            value(map.get(key), depth + 1);
            separator = ",";
        }
        out.append(map.isEmpty() ? "{}" : "}");
    }

    private static String key(@Nullable Object key) {
        if (key instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("a key is text, not " + key);
    }

    private void text(String text) {
        out.append('"');
        var plain = 0;
        for (var at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            if (Character.isSurrogate(c)) {
                at = endOfPair(text, at);
            } else if (c < ' ' || c == '"' || c == '\\') {
                out.append(text, plain, at);
                escaped(c);
                plain = at + 1;
            }
        }
        out.append(text, plain, text.length()).append('"');
    }

    private static int endOfPair(String text, int at) {
        if (Character.isHighSurrogate(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1))) {
            return at + 1;
        }
        throw new IllegalArgumentException("half a surrogate pair in the text");
    }

    private void escaped(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> out.append("\\u00").append(c < 16 ? "0" : "").append(Integer.toHexString(c));
        }
    }
}

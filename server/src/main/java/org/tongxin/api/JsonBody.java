package org.tongxin.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tongxin.journal.CanonicalJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What a request carries, read as I-JSON (RFC 7493): UTF-8 without a byte order mark, no name
/// twice, no half character, bounded in depth and length.
public sealed interface JsonBody {

    /// Enough for the longest proposal a rule pack allows, written with `\\u` escapes.
    int BYTES_MAX = 4 << 20;

    int DEPTH_MAX = 32;

    record Read(Map<String, @Nullable Object> object) implements JsonBody {

        /// What was asked for, as a hash: to tell a repetition from another use of the same key.
        byte[] hash(String path) {
            try {
                var sha = MessageDigest.getInstance("SHA-256");
                sha.update((path + "\n").getBytes(StandardCharsets.UTF_8));
                return sha.digest(CanonicalJson.write(writable(object)));
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
                    var written = new ArrayList<@Nullable Object>();
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
    }

    /// No JSON at all.
    ///
    /// @param why code of a sentence: `json.<why>`
    record NotJson(String why, int line, int column) implements JsonBody {}

    /// JSON, and no object.
    record NotAnObject() implements JsonBody {}

    JsonMapper STRICT =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEPTH_MAX)
                                                    .maxNumberLength(100)
                                                    .maxNameLength(1_000)
                                                    .maxStringLength(BYTES_MAX)
                                                    .build())
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();

    static JsonBody of(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException broken) {
            return new NotJson("encoding", 0, 0);
        }
        if (text.startsWith("\ufeff")) {
            return new NotJson("encoding", 0, 0);
        }
        return of(text);
    }

    private static JsonBody of(String text) {
        if (text.isBlank()) {
            return new NotJson("empty", 0, 0);
        }
        try {
            var tree = STRICT.readValue(text, Object.class);
            if (!isWhole(tree)) {
                return new NotJson("encoding", 0, 0);
            }
            return tree instanceof Map<?, ?> map ? new Read(object(map)) : new NotAnObject();
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            return at == null
                    ? new NotJson("syntax", 0, 0)
                    : new NotJson(
                            "syntax", Math.max(at.getLineNr(), 0), Math.max(at.getColumnNr(), 0));
        }
    }

    private static Map<String, @Nullable Object> object(Map<?, ?> map) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((name, value) -> object.put(String.valueOf(name), value));
        return object;
    }

    /// Whether no text holds half a surrogate pair.
    private static boolean isWhole(@Nullable Object tree) {
        return switch (tree) {
            case String text ->
                    text.codePoints()
                            .noneMatch(
                                    point ->
                                            point >= Character.MIN_SURROGATE
                                                    && point <= Character.MAX_SURROGATE);
            case List<?> list -> list.stream().allMatch(JsonBody::isWhole);
            case Map<?, ?> map ->
                    map.entrySet().stream()
                            .allMatch(one -> isWhole(one.getKey()) && isWhole(one.getValue()));
            case null, default -> true;
        };
    }
}

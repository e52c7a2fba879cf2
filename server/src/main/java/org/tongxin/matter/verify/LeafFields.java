package org.tongxin.matter.verify;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// What links a leaf to the one before it, read without reading the rest.
///
/// @param prev base64url of the previous leaf's hash; empty in the first
record LeafFields(String matter, long version, String prev) {

    private static final JsonFactory JSON = new JsonFactory();

    /// Empty when the bytes are no leaf of ours.
    static Optional<LeafFields> read(byte[] leaf) {
        try (var json = JSON.createParser(ObjectReadContext.empty(), leaf)) {
            return json.nextToken() == JsonToken.START_OBJECT ? fields(json) : Optional.empty();
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<LeafFields> fields(JsonParser json) {
        String matter = null;
        String prev = null;
        var version = 0L;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            json.nextToken();
            switch (name) {
                case "matter" -> matter = json.getString();
                case "prev" -> prev = json.getString();
                case "version" -> version = json.getLongValue();
                default -> json.skipChildren();
            }
        }
        return matter == null || prev == null || json.nextToken() != null
                ? Optional.empty()
                : Optional.of(new LeafFields(matter, version, prev));
    }
}

package org.tongxin.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tongxin.journal.CanonicalJson;

/// What a request asked for, as a hash: to tell a repetition from another use of the same key.
final class Requests {

    /// Empty when the content cannot be written canonically: a fraction, or half a character.
    static Optional<byte[]> hash(String path, Map<String, ?> content) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update((path + "\n").getBytes(StandardCharsets.UTF_8));
            return Optional.of(sha.digest(CanonicalJson.write(new TreeMap<>(content))));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("this JDK has no SHA-256", absent);
        } catch (IllegalArgumentException unwritable) {
            return Optional.empty();
        }
    }

    private Requests() {}
}

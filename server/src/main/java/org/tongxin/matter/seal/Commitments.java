package org.tongxin.matter.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// How a [Sealed] text is committed to: SHA-256(salt ‖ UTF-8 text).
final class Commitments {

    static byte[] of(byte[] salt, String text) {
        return of(salt, text.getBytes(UTF_8));
    }

    static byte[] of(byte[] salt, byte[] text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(salt);
            return sha.digest(text);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("this JDK has no SHA-256", absent);
        }
    }

    private Commitments() {}
}

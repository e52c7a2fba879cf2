package org.tongxin.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// SHA-256, by which contents are known.
final class Hashes {

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("this JDK has no SHA-256", absent);
        }
    }

    private Hashes() {}
}

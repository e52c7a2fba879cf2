package org.tongxin.journal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The three hashes of a Merkle tree (哈希树), as RFC 6962 section 2.1 and RFC 9162 define them.
///
/// A leaf and a node begin with different bytes, so that neither can pass for the other.
public final class Merkle {

    private Merkle() {}

    /// SHA-256 of 0x00 and the leaf.
    public static Hash leaf(byte[] leafBytes) {
        var sha = sha256();
        sha.update((byte) 0);
        return Hash.of(sha.digest(leafBytes));
    }

    /// SHA-256 of 0x01 and both children.
    public static Hash node(Hash left, Hash right) {
        var message = new byte[1 + 2 * Hash.LENGTH];
        message[0] = 1;
        left.copyTo(message, 1);
        right.copyTo(message, 1 + Hash.LENGTH);
        return Hash.of(sha256().digest(message));
    }

    /// The root of a tree without leaves: SHA-256 of nothing.
    public static Hash emptyRoot() {
        return Hash.of(sha256().digest());
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}

package org.tongxin.journal;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/// A SHA-256 hash (散列值): exactly 32 bytes, compared by value, never changed.
///
/// There is no hash of another length: what is not 32 bytes long cannot be read as one.
public final class Hash {

    /// How many bytes a hash has.
    public static final int LENGTH = 32;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /// The hash with these bytes. The caller answers for the length: another one is a defect.
    public static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a hash has 32 bytes, not " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /// Reads standard Base64 as it comes from outside; anything but 32 bytes written the one
    /// canonical way is empty.
    public static Optional<Hash> read(String base64) {
        return Text.base64(base64).filter(b -> b.length == LENGTH).map(Hash::new);
    }

    /// A copy of the bytes.
    public byte[] bytes() {
        return bytes.clone();
    }

    void copyTo(byte[] target, int at) {
        System.arraycopy(bytes, 0, target, at, LENGTH);
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}

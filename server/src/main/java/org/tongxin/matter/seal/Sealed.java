package org.tongxin.matter.seal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// A text that is kept apart from the fact that mentions it, encrypted and erasable. The fact holds
/// only its salted commitment: SHA-256 of a random 16-byte salt and the text in UTF-8, written as
/// 43 characters of base64url.
///
/// @param commitment names the text and commits to it
/// @param fresh salt, text and ciphertext on the way to the door, absent once stored; no part of
///   identity
public record Sealed(String commitment, @JsonIgnore @Nullable Fresh fresh) {

    /// What the door must store beside the fact.
    ///
    /// @param subject whose personal text it is, for example `person:p-7`; empty when nobody's
    /// @param salt 16 random bytes
    /// @param ciphertext made by whoever asks, so that the door has nothing to encrypt
    public record Fresh(String subject, byte[] salt, String text, byte[] ciphertext) {}

    public static Sealed of(String commitment) {
        return new Sealed(commitment, null);
    }

    /// The same text mentioned once more, by another fact: the door stores it once.
    public Sealed again() {
        return of(commitment);
    }

    /// The 32 bytes of the commitment.
    public byte[] bytes() {
        return Base64.getUrlDecoder().decode(commitment);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sealed that && that.commitment.equals(commitment);
    }

    @Override
    public int hashCode() {
        return commitment.hashCode();
    }

    @Override
    public String toString() {
        return "Sealed[" + commitment + "]";
    }

    /// Whether the text and salt are what this commits to.
    public boolean opensWith(byte[] salt, String text) {
        return Arrays.equals(bytes(), Commitments.of(salt, text));
    }
}

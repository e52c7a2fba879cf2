package org.tongxin.matter.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Seals texts (封存) and opens them. A text's key is HMAC-SHA256(master, salt), so whoever destroys
/// the salt destroys both the key and the means to guess the text from its commitment.
///
/// AES-256-GCM. The nonce may be constant because every salt, and so every key, is used once.
public final class Sealing {

    private static final int SALT_BYTES = 16;
    private static final byte[] NONCE = new byte[12];

    private final SecretKeySpec master;
    private final SecureRandom random = new SecureRandom();

    /// @param master 32 random bytes, kept outside the database
    public Sealing(byte[] master) {
        if (master.length != 32) {
            throw new IllegalArgumentException("a sealing key has 32 bytes, not " + master.length);
        }
        this.master = new SecretKeySpec(master, "HmacSHA256");
    }

    /// Seals a text on its way to the door.
    ///
    /// @param subject whose personal text it is, `person:…`; empty when nobody's
    public Sealed seal(String subject, String text) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var commitment =
                Base64.getUrlEncoder().withoutPadding().encodeToString(Commitments.of(salt, text));
        return new Sealed(commitment, new Sealed.Fresh(subject, salt, text));
    }

    public byte[] encrypt(Sealed.Fresh fresh) {
        return crypt(Cipher.ENCRYPT_MODE, fresh.salt(), fresh.text().getBytes(UTF_8));
    }

    /// Opens what is stored; absent when it was erased.
    ///
    /// @throws IllegalStateException when the ciphertext was altered, or the master key is another
    public @Nullable String open(byte @Nullable [] salt, byte @Nullable [] ciphertext) {
        return salt == null || ciphertext == null
                ? null
                : new String(crypt(Cipher.DECRYPT_MODE, salt, ciphertext), UTF_8);
    }

    private byte[] crypt(int mode, byte[] salt, byte[] input) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(master);
            var key = mac.doFinal(salt);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, NONCE));
            var output = cipher.doFinal(input);
            Arrays.fill(key, (byte) 0);
            return output;
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(
                    "a sealed value does not open: altered, or sealed under another key", broken);
        }
    }
}

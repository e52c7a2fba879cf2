package org.tongxin.matter.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.ToIntFunction;
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
        var ciphertext = crypt(Cipher.ENCRYPT_MODE, salt, text.getBytes(UTF_8));
        return new Sealed(commitment, new Sealed.Fresh(subject, salt, text, ciphertext));
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
        return new Opening().crypt(mode, salt, input);
    }

    /// Numbers that stand for texts in a table without giving them away: the same for the same text
    /// and purpose, and without the master key nobody can tell which. For one thread.
    public ToIntFunction<String> marking(String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(master);
            var key = mac.doFinal(("marking:" + purpose).getBytes(UTF_8));
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return text -> ByteBuffer.wrap(mac.doFinal(text.getBytes(UTF_8))).getInt();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("this JDK cannot seal", broken);
        }
    }

    /// What opens many texts, for one thread.
    public Opening opening() {
        return new Opening();
    }

    /// The machines that seal and open, made once for many texts; for one thread.
    public final class Opening {

        private final Mac mac;
        private final Cipher cipher;

        private Opening() {
            try {
                mac = Mac.getInstance("HmacSHA256");
                mac.init(master);
                cipher = Cipher.getInstance("AES/GCM/NoPadding");
            } catch (GeneralSecurityException broken) {
                throw new IllegalStateException("this JDK cannot seal", broken);
            }
        }

        /// Whether what is stored opens to what was committed to.
        ///
        /// @throws IllegalStateException when it does not open at all
        public boolean opens(byte[] commitment, byte[] salt, byte[] ciphertext) {
            var text = crypt(Cipher.DECRYPT_MODE, salt, ciphertext);
            return Arrays.equals(commitment, Commitments.of(salt, text));
        }

        private byte[] crypt(int mode, byte[] salt, byte[] input) {
            try {
                var key = mac.doFinal(salt);
                cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, NONCE));
                var output = cipher.doFinal(input);
                Arrays.fill(key, (byte) 0);
                return output;
            } catch (GeneralSecurityException broken) {
                throw new IllegalStateException(
                        "a sealed value does not open: altered, or sealed under another key",
                        broken);
            }
        }
    }
}

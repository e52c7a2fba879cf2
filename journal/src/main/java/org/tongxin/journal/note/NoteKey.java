package org.tongxin.journal.note;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.tongxin.journal.Text;

/// The private key of someone who signs notes (签名私钥), written `PRIVATE+KEY+name+keyid+base64`.
/// Ed25519 only; `toString` shows the public half.
public final class NoteKey {

    private static final String HEAD = "PRIVATE+KEY+";

    private final byte[] seed;
    private final KeyPair pair;
    private final Vkey vkey;

    private NoteKey(String name, byte[] seed) {
        this.seed = seed;
        this.pair = pair(seed);
        this.vkey =
                Vkey.of(name, rawPublic())
                        .orElseThrow(() -> new IllegalArgumentException("no key name: " + name));
    }

    /// A new key. A name that is empty, or has spaces or plus signs, is refused.
    public static NoteKey generate(String name) {
        var seed = new byte[Vkey.KEY_LENGTH];
        new SecureRandom().nextBytes(seed);
        return new NoteKey(name, seed);
    }

    /// Reads `PRIVATE+KEY+name+keyid+base64`; empty unless the number fits the name and the key.
    public static Optional<NoteKey> parse(String text) {
        var parts = text.startsWith(HEAD) ? text.substring(HEAD.length()).split("\\+", 3) : null;
        if (parts == null || parts.length != 3 || !NoteSignature.isName(parts[0])) {
            return Optional.empty();
        }
        return Text.base64(parts[2])
                .filter(b -> b.length == 1 + Vkey.KEY_LENGTH && b[0] == Vkey.ED25519)
                .map(b -> new NoteKey(parts[0], Arrays.copyOfRange(b, 1, b.length)))
                .filter(key -> key.text().equals(text));
    }

    public Vkey vkey() {
        return vkey;
    }

    /// The secret itself, to be stored where only the log can read it.
    public String text() {
        return HEAD + Vkey.encode(vkey.name(), vkey.keyId(), seed);
    }

    NoteSignature sign(byte[] message) {
        var id = ByteBuffer.allocate(Integer.BYTES).putInt(vkey.keyId()).array();
        var content = Vkey.join(id, signature(message));
        return new NoteSignature(vkey.name(), Base64.getEncoder().encodeToString(content));
    }

    private byte[] signature(byte[] message) {
        try {
            var signer = Signature.getInstance("Ed25519");
            signer.initSign(pair.getPrivate());
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /// The point's y, least significant byte first, the highest bit telling whether x is odd.
    private byte[] rawPublic() {
        var point = ((EdECPublicKey) pair.getPublic()).getPoint();
        var y = point.getY().toByteArray();
        var raw = new byte[Vkey.KEY_LENGTH];
        for (var i = 0; i < Math.min(raw.length, y.length); i++) {
            raw[i] = y[y.length - 1 - i];
        }
        raw[raw.length - 1] |= (byte) (point.isXOdd() ? 0x80 : 0);
        return raw;
    }

    /// The JDK has no door from a seed to its public key but its generator, which takes the seed as
    /// its first 32 random bytes; the vectors in the tests hold it to that.
    private static KeyPair pair(byte[] seed) {
        try {
            var generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(255, new Fixed(seed));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public String toString() {
        return vkey.toString();
    }

    private static final class Fixed extends SecureRandom {
        private final byte[] seed;

        Fixed(byte[] seed) {
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, seed.length);
        }
    }
}

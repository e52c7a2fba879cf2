package org.tongxin.journal.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.tongxin.journal.Merkle;
import org.tongxin.journal.Text;

/// The public key of someone who signs notes (验签公钥), written `name+keyid+base64`.
///
/// Ed25519 only. What the JDK accepts at the edges of the curve is in decision 0020.
public final class Vkey {

    static final byte ED25519 = 1;
    static final int KEY_LENGTH = 32;

    private static final byte[] X509_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;
    private final byte[] raw;
    private final PublicKey key;

    private Vkey(String name, byte[] raw, PublicKey key) {
        this.name = name;
        this.raw = raw;
        this.key = key;
    }

    /// Reads `name+keyid+base64`; empty unless the number fits the name and the key.
    public static Optional<Vkey> parse(String text) {
        var parts = text.split("\\+", 3);
        if (parts.length != 3) {
            return Optional.empty();
        }
        return Text.base64(parts[2])
                .filter(b -> b.length == 1 + KEY_LENGTH && b[0] == ED25519)
                .flatMap(b -> of(parts[0], Arrays.copyOfRange(b, 1, b.length)))
                .filter(vkey -> vkey.text().equals(text));
    }

    /// The key with these 32 bytes; empty when they are no point of the curve or the name is none.
    public static Optional<Vkey> of(String name, byte[] raw) {
        if (raw.length != KEY_LENGTH || !NoteSignature.isName(name)) {
            return Optional.empty();
        }
        try {
            var spec = new X509EncodedKeySpec(join(X509_HEAD, raw));
            var key = KeyFactory.getInstance("Ed25519").generatePublic(spec);
            Signature.getInstance("Ed25519").initVerify(key);
            return Optional.of(new Vkey(name, raw.clone(), key));
        } catch (GeneralSecurityException noPoint) {
            return Optional.empty();
        }
    }

    public String name() {
        return name;
    }

    /// The first four bytes of SHA-256 over name, newline, 0x01 and key.
    public int keyId() {
        var sha = Merkle.sha256();
        sha.update(name.getBytes(UTF_8));
        sha.update((byte) '\n');
        sha.update(ED25519);
        return ByteBuffer.wrap(sha.digest(raw)).getInt();
    }

    /// Whether the line says that this key signed; whether it did is for `verify` to find out.
    public boolean isNamedBy(NoteSignature signature) {
        return signature.name().equals(name) && signature.keyId() == keyId();
    }

    public boolean verify(byte[] message, byte[] signature) {
        try {
            var verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    public String text() {
        return encode(name, keyId(), raw);
    }

    /// `name+keyid+base64`, the common shape of public and private keys.
    static String encode(String name, int keyId, byte[] raw) {
        var typed = join(new byte[] {ED25519}, raw);
        var id = HexFormat.of().toHexDigits(keyId);
        return name + "+" + id + "+" + Base64.getEncoder().encodeToString(typed);
    }

    static byte[] join(byte[] head, byte[] tail) {
        return ByteBuffer.allocate(head.length + tail.length).put(head).put(tail).array();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vkey vkey && text().equals(vkey.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}

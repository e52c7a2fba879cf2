package org.tongxin.journal.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.tongxin.journal.Text;

/// One signature line of a [Note]: who claims to have signed, and with which key.
///
/// @param base64 the key's four-byte number and the signature, canonical Base64
public record NoteSignature(String name, String base64) {

    private static final String DASH = "— ";

    public NoteSignature {
        var longEnough = Text.base64(base64).filter(b -> b.length > Integer.BYTES).isPresent();
        if (!isName(name) || !longEnough) {
            throw new IllegalArgumentException("no signature: " + name + " " + base64);
        }
    }

    /// Reads a line without its newline.
    static Optional<NoteSignature> read(String line) {
        var space = line.lastIndexOf(' ');
        if (!line.startsWith(DASH) || space < DASH.length()) {
            return Optional.empty();
        }
        var name = line.substring(DASH.length(), space);
        return Text.base64(line.substring(space + 1))
                .filter(bytes -> bytes.length > Integer.BYTES && isName(name))
                .map(_ -> new NoteSignature(name, line.substring(space + 1)));
    }

    public int keyId() {
        return ByteBuffer.wrap(content()).getInt();
    }

    /// The signature itself, a copy.
    public byte[] bytes() {
        var content = content();
        return Arrays.copyOfRange(content, Integer.BYTES, content.length);
    }

    String line() {
        return DASH + name + " " + base64 + "\n";
    }

    /// Key names are not empty and have neither spaces nor plus signs.
    static boolean isName(String name) {
        return !name.isEmpty()
                && Text.utf8(name).isPresent()
                && name.codePoints().noneMatch(c -> c < ' ' || c == '+' || Text.isSpace(c));
    }

    private byte[] content() {
        return Text.base64(base64).orElseThrow();
    }
}

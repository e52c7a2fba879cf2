package org.tongxin.journal.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tongxin.journal.Text;

/// A C2SP signed note (签名文书): a text, and lines saying who signed it.
///
/// Reading says nothing about the signatures; a text means nothing before `verify` said [Signed].
///
/// @param text ends with a newline; has no control characters but newlines
public record Note(String text, List<NoteSignature> signatures) {

    /// No note is longer, in bytes.
    public static final int LENGTH_MAX = 1_000_000;

    /// No note has more signatures; the specification asks for room for 16.
    public static final int SIGNATURES_MAX = 100;

    public Note {
        if (!isText(text) || signatures.size() > SIGNATURES_MAX) {
            throw new IllegalArgumentException("no text of a note: " + text);
        }
        signatures = List.copyOf(signatures);
    }

    /// Signs a text. One that is no text of a note is refused.
    public static Note sign(String text, NoteKey... keys) {
        var bytes = Text.utf8(text).orElseThrow(() -> new IllegalArgumentException("no UTF-8"));
        return new Note(text, Arrays.stream(keys).map(key -> key.sign(bytes)).toList());
    }

    public static Optional<Note> parse(byte[] bytes) {
        return bytes.length > LENGTH_MAX ? Optional.empty() : Text.utf8(bytes).flatMap(Note::parse);
    }

    /// Reads a note with at least one signature; `encoded` gives back exactly what was read.
    public static Optional<Note> parse(String encoded) {
        var blank = encoded.lastIndexOf("\n\n");
        if (blank < 0 || encoded.length() > LENGTH_MAX || !encoded.endsWith("\n")) {
            return Optional.empty();
        }
        var lines = encoded.substring(blank + 2).lines().toList();
        var text = encoded.substring(0, blank + 1);
        if (lines.isEmpty() || lines.size() > SIGNATURES_MAX || !isText(text)) {
            return Optional.empty();
        }
        var signatures = lines.stream().flatMap(l -> NoteSignature.read(l).stream()).toList();
        return Optional.of(new Note(text, signatures)).filter(n -> n.encoded().equals(encoded));
    }

    public String encoded() {
        var out = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> out.append(signature.line()));
        return out.toString();
    }

    /// This note with one more signature.
    public Note signedAlso(NoteKey key) {
        var all = new ArrayList<>(signatures);
        all.addAll(sign(text, key).signatures());
        return new Note(text, all);
    }

    /// This note with the lines of these keys only, none of them verified.
    public Note onlyBy(Vkey... keys) {
        return new Note(text, signatures.stream().filter(s -> isNamed(s, keys)).toList());
    }

    /// Signatures of unknown keys are ignored. One of a known key that is wrong spoils the note.
    public Verdict verify(Collection<Vkey> keys) {
        var message = Text.utf8(text).orElseThrow();
        var signers = new ArrayList<Vkey>();
        for (var signature : signatures) {
            for (var key : keys) {
                if (key.isNamedBy(signature)) {
                    if (!key.verify(message, signature.bytes())) {
                        return new Refused(Reason.SIGNATURE_IS_WRONG);
                    }
                    signers.add(key);
                }
            }
        }
        return signers.isEmpty()
                ? new Refused(Reason.NO_KNOWN_SIGNATURE)
                : new Signed(signers.stream().distinct().toList());
    }

    public Verdict verify(Vkey... keys) {
        return verify(List.of(keys));
    }

    private static boolean isNamed(NoteSignature signature, Vkey... keys) {
        return Arrays.stream(keys).anyMatch(key -> key.isNamedBy(signature));
    }

    private static boolean isText(String text) {
        return text.endsWith("\n")
                && text.length() <= LENGTH_MAX
                && Text.isPrintable(text)
                && Text.utf8(text).isPresent();
    }

    /// What the signatures are worth to someone who knows certain keys.
    public sealed interface Verdict {}

    /// At least one known key signed, and every known key that is named did.
    public record Signed(List<Vkey> by) implements Verdict {}

    public record Refused(Reason reason) implements Verdict {}

    public enum Reason {
        NO_KNOWN_SIGNATURE,
        SIGNATURE_IS_WRONG
    }
}

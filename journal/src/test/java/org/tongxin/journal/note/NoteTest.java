package org.tongxin.journal.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongxin.journal.Vectors;

/// Invariants 4 and 5 of the journal.
class NoteTest {

    private final NoteKey log = NoteKey.generate("yunxi.example/log");
    private final NoteKey witness = NoteKey.generate("见证.example");
    private final Note note = Note.sign("有事好商量\n\n同心\n", log, witness);

    @Test
    void aSignedNoteReadsBackAsItWasWritten() {
        assertThat(Note.parse(note.encoded().getBytes(UTF_8))).contains(note);
        assertThat(note.verify(log.vkey(), witness.vkey()))
                .isEqualTo(new Note.Signed(List.of(log.vkey(), witness.vkey())));
    }

    @Test
    void signaturesOfStrangersAreIgnored() {
        assertThat(note.verify(log.vkey())).isInstanceOf(Note.Signed.class);
        var namesake = NoteKey.generate(log.vkey().name()).vkey();
        assertThat(note.verify(namesake))
                .isEqualTo(new Note.Refused(Note.Reason.NO_KNOWN_SIGNATURE));
        assertThat(note.verify(namesake, witness.vkey())).isInstanceOf(Note.Signed.class);
    }

    @Test
    void oneWrongSignatureOfAKnownKeySpoilsTheNote() {
        var other = new Note("另一份\n", note.signatures()).signedAlso(witness);
        assertThat(other.verify(log.vkey(), witness.vkey()))
                .isEqualTo(new Note.Refused(Note.Reason.SIGNATURE_IS_WRONG));
    }

    @Test
    void aNoteCanBeCutDownToTheSignersWanted() {
        assertThat(note.onlyBy(log.vkey())).isEqualTo(Note.sign(note.text(), log));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "text\n",
                "text\n\n",
                "text\n\n— a.example AAAAAAA=",
                "text\n\n— a.example AAAAAA==\n",
                "text\n\n— a.example AAAAAAB=\n",
                "text\n\n— a.example AAAAAAA\n",
                "text\n\n— a.example  AAAAAAA=\n",
                "text\n\n— a b AAAAAAA=\n",
                "text\n\n— a+b AAAAAAA=\n",
                "text\n\n— a\u3000b AAAAAAA=\n",
                "text\n\n— a\u00a0b AAAAAAA=\n",
                "text\n\n—  AAAAAAA=\n",
                "text\n\n- a.example AAAAAAA=\n",
                "text\n\n— a.example AAAAAAA=\n\n",
                "text\n\n— a.example AAAAAAA=\r\n",
                "te\txt\n\n— a.example AAAAAAA=\n",
                "te\u0000xt\n\n— a.example AAAAAAA=\n",
            })
    void whatIsNoNoteIsNotRead(String text) {
        assertThat(Note.parse(text)).isEmpty();
    }

    @Test
    void theShortestNoteIsRead() {
        assertThat(Note.parse("\n\n— a.example AAAAAAA=\n")).isPresent();
    }

    @Test
    void notesTooLongOrNotInUtf8AreNotRead() {
        var many = "— a.example AAAAAAA=\n".repeat(Note.SIGNATURES_MAX);
        assertThat(Note.parse("text\n\n" + many)).isPresent();
        assertThat(Note.parse("text\n\n" + many + "— a.example AAAAAAA=\n")).isEmpty();
        var bytes = note.encoded().getBytes(UTF_8);
        assertThat(Note.parse(Arrays.copyOf(bytes, Note.LENGTH_MAX + 1))).isEmpty();
        bytes[0] = (byte) 0xff;
        assertThat(Note.parse(bytes)).isEmpty();
        assertThat(Note.parse("\ud800\n\n— a.example AAAAAAA=\n")).isEmpty();
    }

    @Test
    void aKeyReadsBackAsItWasWritten() {
        assertThat(NoteKey.parse(log.text()).orElseThrow().text()).isEqualTo(log.text());
        assertThat(NoteKey.parse(log.text()).orElseThrow().vkey()).isEqualTo(log.vkey());
        assertThat(Vkey.parse(log.vkey().text())).contains(log.vkey());
        assertThat(log).hasToString(log.vkey().text());
    }

    @Test
    void aChangedKeyIsNotRead() {
        var text = log.vkey().text();
        assertThat(Vkey.parse("x" + text)).isEmpty();
        assertThat(Vkey.parse(text.substring(1))).isEmpty();
        assertThat(Vkey.parse(text + "=")).isEmpty();
        assertThat(Vkey.parse(text.replace("log+", "log++"))).isEmpty();
        assertThat(NoteKey.parse(text)).isEmpty();
        assertThat(NoteKey.parse(log.text().replace("PRIVATE", "PUBLIC"))).isEmpty();
        assertThat(NoteKey.parse(log.text().substring(0, 40))).isEmpty();
        assertThatThrownBy(() -> NoteKey.generate("a b"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// The first test of RFC 8032 section 7.1: the public key that belongs to the seed.
    @Test
    void theJdkDerivesThePublicKeyOfRfc8032() {
        var seed = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
        var known = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
        var vkey = Vkey.of("rfc8032", HexFormat.of().parseHex(known)).orElseThrow();
        var text = Vkey.encode("rfc8032", vkey.keyId(), HexFormat.of().parseHex(seed));
        assertThat(NoteKey.parse("PRIVATE+KEY+" + text).map(NoteKey::vkey)).contains(vkey);
    }

    @Test
    void thePublishedNotesVerifyUnderTheirKeys() {
        var file = Vectors.folder("c2sp-examples").resolve("signed-notes.json");
        var read = 0;
        for (var example : Vectors.json(file)) {
            if (example.has("vkey")) {
                var key = Vkey.parse(example.get("vkey").stringValue()).orElseThrow();
                verifies(example.get("note").stringValue(), key);
                read++;
            } else {
                var raw = HexFormat.of().parseHex(example.get("rawKeyHex").stringValue());
                for (var text : example.get("notes")) {
                    var name = text.stringValue().lines().findFirst().orElseThrow();
                    verifies(text.stringValue(), Vkey.of(name, raw).orElseThrow());
                    read++;
                }
            }
        }
        assertThat(read).isEqualTo(5);
    }

    private static void verifies(String text, Vkey key) {
        var note = Note.parse(text).orElseThrow();
        assertThat(note.encoded()).isEqualTo(text);
        assertThat(note.verify(key)).isEqualTo(new Note.Signed(List.of(key)));
    }
}

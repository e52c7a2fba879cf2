package org.tongxin.journal.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongxin.journal.CanonicalJson;
import org.tongxin.journal.Frontier;
import org.tongxin.journal.GrownTree;
import org.tongxin.journal.Hash;
import org.tongxin.journal.Merkle;
import org.tongxin.journal.NodeSource;
import org.tongxin.journal.Proofs;
import org.tongxin.journal.note.Verdict.Reason;
import org.tongxin.journal.note.Verdict.Refused;

/// Invariants 3 and 4 of the journal.
class ReceiptTest {

    private final NoteKey log = NoteKey.generate("yunxi.example/log");
    private final List<byte[]> leaves =
            IntStream.range(0, 70)
                    .mapToObj(n -> CanonicalJson.write(Map.of("no", n, "type", "提案.立案")))
                    .toList();
    private final List<Hash> hashes = leaves.stream().map(Merkle::leaf).toList();
    private final NodeSource nodes = GrownTree.of(hashes);

    @Test
    void everyLeafOfEveryJournalGetsAReceiptThatVerifies() {
        for (var size : List.of(1, 2, 3, 4, 5, 7, 8, 9, 16, 33, 70)) {
            var note = checkpoint(size).sign(log);
            for (var index = 0; index < size; index++) {
                var proof = Proofs.inclusion(index, size, nodes);
                var text = Receipt.of(leaves.get(index), index, proof, note).text();
                var read = Receipt.parse(text).orElseThrow();
                assertThat(read.text()).isEqualTo(text);
                assertThat(read.leaf()).isEqualTo(leaves.get(index));
                assertThat(read.verify(log.vkey()))
                        .isEqualTo(new Verdict.Genuine(checkpoint(size), index));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8, 13, 70})
    void noReceiptOutlivesTheChangeOfAnyOfItsBits(int size) {
        var bytes = receipt(size / 2, size).text().getBytes(UTF_8);
        for (var bit = 0; bit < bytes.length * 8; bit++) {
            bytes[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThat(isGenuine(bytes)).as("bit " + bit).isFalse();
            bytes[bit / 8] ^= (byte) (1 << (bit % 8));
        }
        assertThat(isGenuine(bytes)).isTrue();
    }

    @Test
    void noReceiptOutlivesAByteMoreOrLess() {
        var text = receipt(5, 13).text();
        for (var at = 0; at <= text.length(); at++) {
            for (var more : List.of(" ", "\n", "0", "=", "A", "\r")) {
                var longer = text.substring(0, at) + more + text.substring(at);
                assertThat(isGenuine(longer.getBytes(UTF_8))).isFalse();
            }
            var shorter = text.substring(0, at) + text.substring(Math.min(at + 1, text.length()));
            assertThat(isGenuine(shorter.getBytes(UTF_8))).isEqualTo(at == text.length());
        }
    }

    @Test
    void theReasonOfARefusalIsNamed() {
        var leaf = leaves.get(5);
        var good = receipt(5, 13);
        var moved = Receipt.of(leaf, 4, good.proof(), good.note());
        var stranger = NoteKey.generate("stranger.example");
        var namesake = NoteKey.generate(log.vkey().name());
        var forged = new Note(checkpoint(12).text(), good.note().signatures());
        var proof = Proofs.inclusion(5, 12, nodes);
        assertThat(moved.verify(log.vkey())).isEqualTo(new Refused(Reason.LEAF_IS_NOT_INCLUDED));
        assertThat(good.verify(stranger.vkey())).isEqualTo(new Refused(Reason.OTHER_LOG));
        assertThat(good.verify(namesake.vkey()))
                .isEqualTo(new Refused(Reason.SIGNATURE_IS_UNKNOWN));
        assertThat(Receipt.of(leaf, 5, proof, forged).verify(log.vkey()))
                .isEqualTo(new Refused(Reason.SIGNATURE_IS_WRONG));
    }

    @Test
    void aReceiptWithTheLineOfAStrangerIsRefusedUntilTheIssuerLeavesItOut() {
        var good = receipt(5, 13);
        var witnessed = good.note().signedAlso(NoteKey.generate("witness.example"));
        var receipt = Receipt.of(good.leaf(), 5, good.proof(), witnessed);
        assertThat(receipt.verify(log.vkey())).isEqualTo(new Refused(Reason.SIGNATURE_IS_UNKNOWN));
        var cut = Receipt.of(good.leaf(), 5, good.proof(), witnessed.onlyBy(log.vkey()));
        assertThat(cut.verify(log.vkey()).isGenuine()).isTrue();
    }

    @Test
    void aReceiptNeedsACheckpointAndALeaf() {
        var note = Note.sign("有事好商量\n", log);
        assertThatThrownBy(() -> Receipt.of(leaves.getFirst(), 0, List.of(), note))
                .isInstanceOf(IllegalArgumentException.class);
        var text = receipt(0, 1).text();
        assertThat(Receipt.parse(text.replaceFirst("extra .*\n", ""))).isEmpty();
        assertThat(Receipt.parse(new byte[Receipt.LENGTH_MAX + 1])).isEmpty();
        assertThat(Receipt.parse("")).isEmpty();
    }

    private boolean isGenuine(byte[] bytes) {
        return Receipt.parse(bytes).filter(r -> r.verify(log.vkey()).isGenuine()).isPresent();
    }

    private Receipt receipt(int index, int size) {
        var proof = Proofs.inclusion(index, size, nodes);
        return Receipt.of(leaves.get(index), index, proof, checkpoint(size).sign(log));
    }

    private Checkpoint checkpoint(int size) {
        var root = Frontier.empty();
        for (var hash : hashes.subList(0, size)) {
            root = root.add(hash);
        }
        return new Checkpoint(log.vkey().name(), size, root.root());
    }
}

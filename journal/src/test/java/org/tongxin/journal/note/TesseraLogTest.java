package org.tongxin.journal.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongxin.journal.Frontier;
import org.tongxin.journal.GrownTree;
import org.tongxin.journal.Merkle;
import org.tongxin.journal.NodeSource;
import org.tongxin.journal.Proofs;
import org.tongxin.journal.Tiles;
import org.tongxin.journal.Vectors;

/// A log written by Tessera, another maker's: its 16 checkpoints, tiles and entries.
class TesseraLogTest {

    private static final String VKEY =
            "example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx";

    private static final int SIZE = 15;

    @Test
    void everyCheckpointIsSignedAndWrittenAsWeWriteIt() {
        var key = Vkey.parse(VKEY).orElseThrow();
        for (var size = 0; size <= SIZE; size++) {
            var note = Note.parse(file("checkpoint." + size)).orElseThrow();
            assertThat(note.verify(key)).isEqualTo(new Note.Signed(List.of(key)));
            assertThat(checkpoint(size).text()).isEqualTo(note.text());
            assertThat(checkpoint(size).size()).isEqualTo(size);
        }
        assertThat(file("checkpoint")).isEqualTo(file("checkpoint." + SIZE));
    }

    @Test
    void theEntriesGrowIntoEveryCheckpointAndTile() {
        var frontier = Frontier.empty();
        var hashes = new ByteArrayOutputStream();
        for (var size = 0; size <= SIZE; size++) {
            assertThat(frontier.root()).isEqualTo(checkpoint(size).root());
            if (size > 0) {
                assertThat(file(Tiles.path(0, 0, size))).isEqualTo(hashes.toByteArray());
            }
            if (size < SIZE) {
                var leaf = Merkle.leaf(entries(size + 1).get(size));
                hashes.writeBytes(leaf.bytes());
                frontier = frontier.add(leaf);
            }
        }
    }

    @Test
    void everyCheckpointGrewOutOfEveryEarlierOne() {
        var nodes = nodes();
        for (var to = 1; to <= SIZE; to++) {
            for (var from = 1; from <= to; from++) {
                var proof = Proofs.consistency(from, to, nodes);
                var before = checkpoint(from).root();
                var after = checkpoint(to).root();
                assertThat(Proofs.verifyConsistency(from, to, proof, before, after)).isTrue();
                assertThat(Proofs.verifyConsistency(from, to, proof, after, before))
                        .isEqualTo(from == to);
            }
        }
    }

    @Test
    void aReceiptFromTheirLogIsGenuineUnderTheirKey() {
        var nodes = nodes();
        var note = Note.parse(file("checkpoint")).orElseThrow();
        for (var index = 0; index < SIZE; index++) {
            var proof = Proofs.inclusion(index, SIZE, nodes);
            var receipt = Receipt.of(entries(SIZE).get(index), index, proof, note);
            var read = Receipt.parse(receipt.text().getBytes(UTF_8)).orElseThrow();
            assertThat(read.verify(Vkey.parse(VKEY).orElseThrow()).isGenuine()).isTrue();
        }
    }

    private static NodeSource nodes() {
        return GrownTree.of(entries(SIZE).stream().map(Merkle::leaf).toList());
    }

    private static List<byte[]> entries(int width) {
        var bundle = file(Tiles.entriesPath(0, width));
        var entries = Tiles.entries(bundle).orElseThrow();
        assertThat(entries).hasSize(width);
        assertThat(Tiles.bundle(entries)).isEqualTo(bundle);
        return entries;
    }

    private static Checkpoint checkpoint(int size) {
        var note = Note.parse(file("checkpoint." + size)).orElseThrow();
        return Checkpoint.parse(note.text()).orElseThrow();
    }

    private static byte[] file(String path) {
        var log = Vectors.folder("tessera-log").resolve("testdata").resolve("log");
        return Vectors.bytes(log.resolve(path));
    }
}

package org.tongxin.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongxin.TestDatabase;
import org.tongxin.journal.note.Note;
import org.tongxin.matter.door.Node;
import org.tongxin.matter.follow.Leases;
import org.tongxin.matter.log.StoredTree;

/// Invariants 1 and 3 of the log: what is signed, and by whom.
class SigningTest {

    @TempDir Path dir = Path.of("replaced by JUnit");

    final List<AutoCloseable> opened = new ArrayList<>();
    TestDatabase database;
    Node node;
    JdbcClient db;

    @BeforeEach
    void aNode() {
        database = TestDatabase.fresh();
        node = new Node(database);
        db = JdbcClient.create(node.pool);
    }

    @AfterEach
    void close() throws Exception {
        for (var open : opened.reversed()) {
            open.close();
        }
        node.close();
    }

    @Test
    void anEmptyJournalHasACheckpointToo() throws IOException {
        var key = key("one");
        assertThat(signer().sign(key.own().orElseThrow())).isTrue();
        assertThat(newest().size()).isZero();
        assertThat(newest().note().verify(key.vkey())).isInstanceOf(Note.Signed.class);
    }

    @Test
    void aHeadIsSignedOnce() throws IOException {
        var key = key("one").own().orElseThrow();
        raise(3);
        assertThat(signer().sign(key)).isTrue();
        assertThat(signer().sign(key)).isFalse();
        assertThat(newest().size()).isEqualTo(3);
    }

    @Test
    void aTreeThatDoesNotLeadToItsRootIsNotSigned() throws IOException {
        var key = key("one").own().orElseThrow();
        raise(5);
        tamper("update journal_entry set leaf_hash = sha256('x') where idx = 2");
        assertThatThrownBy(() -> signer().sign(key))
                .hasMessageStartingWith("the tree of size 5: calculated ");
        assertThat(checkpoints().newest()).isEmpty();
    }

    @Test
    void aJournalThatLostPublishedFactsIsNotSigned() throws IOException {
        var key = key("one").own().orElseThrow();
        raise(5);
        signer().sign(key);
        tamper("update journal_head set size = 0, frontier = ''");
        assertThatThrownBy(() -> signer().sign(key))
                .hasMessage("the journal has 0 facts, but 5 were published: facts were lost");
    }

    /// The whole tree of one leaf and the head with it: consistent in itself, and not what was
    /// signed.
    @Test
    void aTreeThatWasRewrittenIsNotSigned() throws IOException {
        var key = key("one").own().orElseThrow();
        raise(1);
        signer().sign(key);
        tamper("update journal_entry set leaf_hash = sha256('x') where idx = 0");
        tamper("update journal_head set frontier = sha256('x')");
        raise(1);
        assertThatThrownBy(() -> signer().sign(key))
                .hasMessageStartingWith("the tree at checkpoint 1: calculated ");
        assertThat(newest().size()).isEqualTo(1);
    }

    @Test
    void theKeyIsMadeOnceAndReadableByItsOwnerAlone() throws IOException {
        var first = key("one").vkey();
        assertThat(key("one").vkey()).isEqualTo(first);
        assertThat(first.name()).isEqualTo("log.example/zhoukou");
        var file = dir.resolve("one/keys/log");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(dir.resolve("one/keys/log.pub")).hasContent(first.text());
        assertThat(KeyFile.in(dir.resolve("one")).readPublic()).hasValue(first);
    }

    @Test
    void aNodeWithoutTheKeySignsNothingAndKnowsWhoDoes() throws IOException {
        var first = key("one");
        var second = key("two");
        assertThat(second.own()).isEmpty();
        assertThat(second.vkey()).isEqualTo(first.vkey());
        assertThat(dir.resolve("two/keys/log")).doesNotExist();
    }

    @Test
    void aNodeWithAnotherKeySignsNothing() throws IOException {
        var first = key("one");
        KeyFile.in(dir.resolve("two")).make("log.example/zhoukou");
        assertThat(key("two").own()).isEmpty();
        assertThat(key("two").vkey()).isEqualTo(first.vkey());
    }

    @Test
    void theNameOfALogIsForEver() throws IOException {
        key("one");
        assertThatThrownBy(() -> new LogKey(db, dir.resolve("one").toString(), "other.example"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is signed as log.example/zhoukou");
    }

    @Test
    void twoNodesWithOneKeySignOneHistory() throws IOException {
        var key = key("one");
        var other = new Node(database);
        opened.add(other);
        sign(node, key);
        sign(other, key);
        for (var i = 0; i < 30; i++) {
            (i % 2 == 0 ? node : other).raise("第%d张纸".formatted(i));
        }
        until(30);
        assertThat(node.count("select count(*) from journal_checkpoint")).isLessThanOrEqualTo(4);
    }

    private void sign(Node on, LogKey key) {
        var signing = new Signing(key, signer(), new Leases(JdbcClient.create(on.pool)), on.growth);
        signing.start();
        opened.add(signing::stop);
    }

    private void until(long size) {
        var end = System.nanoTime() + 20_000_000_000L;
        while (checkpoints().newest().map(Checkpoints.Published::size).orElse(-1L) < size) {
            assertThat(System.nanoTime()).as("no checkpoint of " + size).isLessThan(end);
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
    }

    private LogKey key(String data) throws IOException {
        return new LogKey(db, dir.resolve(data).toString(), "log.example/zhoukou");
    }

    private Signer signer() {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(node.pool));
        return new Signer(node.pool, transaction, new StoredTree(db), checkpoints());
    }

    private Checkpoints checkpoints() {
        return new Checkpoints(db);
    }

    private Checkpoints.Published newest() {
        return checkpoints().newest().orElseThrow();
    }

    private void raise(int slips) {
        for (var i = 0; i < slips; i++) {
            node.raise("第%d张纸".formatted(i));
        }
    }

    private void tamper(String sql) {
        for (var table : List.of("journal_entry", "journal_node", "journal_checkpoint")) {
            database.asSuperuser("alter table %s disable trigger all".formatted(table));
        }
        database.asSuperuser(sql);
    }
}

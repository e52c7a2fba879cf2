package org.tongxin.matter.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongxin.TestDatabase;
import org.tongxin.matter.door.Answer.Done;
import org.tongxin.matter.door.Answer.Refused;

/// Invariants 1 to 6 of the door, against a real PostgreSQL.
class DoorTest {

    static TestDatabase database;
    static Node node;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        node = new Node(database);
    }

    @AfterAll
    static void close() {
        node.close();
    }

    @Test
    void aMatterIsRaisedUnderTheNextNumber() {
        var first = (Done) node.raise("关于增设公交站点");
        var second = (Done) node.raise("关于老旧小区加装电梯");
        assertThat(serial(second)).isEqualTo(serial(first) + 1);
    }

    @Test
    void theSameKeyTakesEffectOnce() {
        var first = (Done) node.raise("一张纸", "key-once");
        var again = (Done) node.raise("一张纸", "key-once");
        assertThat(again.repeated()).isTrue();
        assertThat(again.matter()).isEqualTo(first.matter());
    }

    @Test
    void theSameKeyForSomethingElseIsRefused() {
        node.raise("一张纸", "key-reused");
        assertThat(code(node.raise("另一张纸", "key-reused"))).isEqualTo("key-reused");
    }

    @Test
    void aStaleVersionIsRefused() {
        var slip = (Done) node.raise("一张纸");
        node.stamp(slip.matter(), 1L);
        assertThat(code(node.stamp(slip.matter(), 1L))).isEqualTo("stale-version");
    }

    @Test
    void aMatterNobodyRaisedIsNotThere() {
        assertThat(code(node.stamp("s-2026-9999", null))).isEqualTo("not-found");
    }

    @Test
    void ofThirtyTwoWhoRaceForOneStepOneWins() throws Exception {
        var slip = (Done) node.raise("一张纸");
        List<Callable<Answer>> racers = new ArrayList<>();
        for (var i = 0; i < 32; i++) {
            racers.add(() -> node.stamp(slip.matter(), null));
        }
        var codes = all(racers).stream().map(DoorTest::code).toList();
        assertThat(codes).filteredOn("done"::equals).hasSize(1);
        assertThat(codes).filteredOn("stamped-already"::equals).hasSize(31);
    }

    @Test
    void aDefectInOneCommandHarmsNoOther() throws Exception {
        var slip = (Done) node.raise("一张纸");
        List<Callable<Answer>> callers = new ArrayList<>();
        for (var i = 0; i < 20; i++) {
            callers.add(() -> node.raise("好纸"));
        }
        assertThatThrownBy(
                        () ->
                                node.ask(
                                        new Asked(
                                                "slip",
                                                slip.matter(),
                                                null,
                                                Node.CLERK,
                                                new Slips.Spoil(),
                                                "spoil",
                                                new byte[0],
                                                true)))
                .isInstanceOf(Door.DoorFailed.class);
        assertThat(all(callers)).allMatch(Done.class::isInstance);
    }

    @Test
    void twoNodesOnOneDatabaseKeepOneOrderWithoutAGap() throws Exception {
        try (var other = new Node(database)) {
            List<Callable<Answer>> callers = new ArrayList<>();
            for (var i = 0; i < 200; i++) {
                var at = i % 2 == 0 ? node : other;
                callers.add(
                        () -> {
                            var slip = (Done) at.raise("两个节点");
                            return at.stamp(slip.matter(), 1L);
                        });
            }
            assertThat(all(callers)).allMatch(Done.class::isInstance);
        }
        var size = node.count("select size from journal_head");
        assertThat(node.count("select count(*) from journal_entry")).isEqualTo(size);
        assertThat(node.count("select max(idx) + 1 from journal_entry")).isEqualTo(size);
        assertThat(node.count("select count(*) from matter"))
                .isEqualTo(node.count("select last from counter where series = 's-2026'"));
    }

    @Test
    void theJournalRefusesToBeChanged() {
        node.raise("一张纸");
        for (var sql :
                List.of(
                        "update journal_entry set leaf = ''",
                        "delete from journal_entry",
                        "truncate journal_entry",
                        "delete from journal_checkpoint",
                        "update journal_node set hash = ''",
                        "delete from sealed_value")) {
            assertThatThrownBy(() -> node.count(sql + " returning 1"))
                    .hasRootCauseInstanceOf(org.postgresql.util.PSQLException.class);
        }
        assertThatThrownBy(() -> database.asSuperuser("delete from journal_entry"))
                .hasRootCauseMessage(
                        "ERROR: the journal only grows: DELETE on journal_entry is refused\n"
                                + "  Where: PL/pgSQL function refuse_change() line 3 at RAISE");
    }

    @Test
    void noPlainTextStandsInALeaf() {
        var slip = (Done) node.raise("秘密的标题");
        var entry = node.histories.entries(slip.matter(), 0, 10).getFirst();
        assertThat(new String(entry.leaf(), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("秘密")
                .contains("\"type\":\"matter.Raised.v1\"", "\"nonce\":", "\"commitment\":");
    }

    @Test
    void aFactReadBackIsTheFactWritten() {
        var slip = (Done) node.raise("一张纸");
        node.stamp(slip.matter(), 1L);
        var facts = node.histories.entries(slip.matter(), 0, 10);
        assertThat(facts).hasSize(2);
        assertThat(facts.get(1).recorded().fact()).isInstanceOf(Slips.Stamped.class);
        assertThat(facts.get(1).recorded().actor()).isEqualTo(Node.CLERK);
    }

    private static <T> List<T> all(List<Callable<T>> tasks) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<T>();
            for (var future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        }
    }

    private static String code(Answer answer) {
        return switch (answer) {
            case Done _ -> "done";
            case Refused(var why) -> why.code();
        };
    }

    private static int serial(Done done) {
        return Integer.parseInt(done.matter().substring("s-2026-".length()));
    }
}

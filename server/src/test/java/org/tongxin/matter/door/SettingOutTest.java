package org.tongxin.matter.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongxin.Relay;
import org.tongxin.TestDatabase;
import org.tongxin.Until;
import org.tongxin.matter.door.Answer.Done;
import org.tongxin.matter.door.Opening.Bounds;

/// Batches that set out before the one ahead of them is durable. Invariants 1 to 4 of the door.
class SettingOutTest {

    private static final int MANY = Line.SHARED_MIN;

    /// Versions of a slip that is scribbled on by all.
    private static final List<Long> ALL = LongStream.rangeClosed(2, 2 + MANY).boxed().toList();

    /// However slow the machine: what is held here is not given up.
    private static final Bounds PATIENT =
            new Bounds(
                    Bounds.USUAL.bytes(),
                    Bounds.USUAL.work(),
                    Duration.ofMinutes(2),
                    Duration.ofMinutes(2),
                    Duration.ofMinutes(2),
                    Duration.ofMinutes(2),
                    Duration.ofMinutes(2),
                    Bounds.USUAL.retry());

    private static final String WAITING =
            "datname = current_database() and wait_event_type = 'Lock'";

    TestDatabase database;
    Relay relay;
    Node node;
    String slip = "";

    @BeforeEach
    void aNodeThatKnowsWhereItStands() {
        database = TestDatabase.fresh();
        relay = TestDatabase.relay();
        node = new Node(database.poolThrough(relay), InstantSource.system(), PATIENT);
        slip = ((Done) node.raise("第一张纸")).matter();
    }

    @AfterEach
    void close() {
        node.close();
        relay.close();
    }

    @Test
    void enoughOfThemSetOutBeforeTheOneAheadIsDurable() throws Exception {
        List<CompletableFuture<Answer>> answers;
        try (var _ = new Held(database)) {
            answers = twoBatches();
            awaitWaiting(2);
            assertThat(answers).noneMatch(CompletableFuture::isDone);
        }
        assertThat(versions(answers)).containsExactlyElementsOf(ALL);
        assertThat(node.door.work().ahead()).isEqualTo(1 + MANY);
        assertThat(node.count("select max(idx) + 1 from journal_entry")).isEqualTo(2 + MANY);
    }

    @Test
    void whatSetOutBehindABatchThatFailedIsDecidedAnew() throws Exception {
        List<CompletableFuture<Answer>> answers;
        try (var _ = new Held(database)) {
            answers = twoBatches();
            awaitWaiting(2);
            database.asSuperuser(
                    """
                    select pg_terminate_backend(pid)
                      from (select pid from pg_stat_activity where %s order by query_start limit 1)
                    """
                            .formatted(WAITING));
        }
        assertThat(versions(answers)).containsExactlyInAnyOrderElementsOf(ALL);
        assertThat(node.door.work().ahead()).isZero();
        assertThat(node.count("select max(idx) + 1 from journal_entry")).isEqualTo(2 + MANY);
    }

    @Test
    void oneThatOvertakesTheOneAheadLetsItPass() throws Exception {
        relay.trap("insert into journal_entry", Relay.Then.HOLD);
        var answers = twoBatches();
        relay.awaitSprung();
        Until.holds(SettingOutTest::isOneWaitingForTheOneAhead);
        assertThat(answers).noneMatch(CompletableFuture::isDone);
        relay.thaw();
        assertThat(versions(answers)).containsExactlyElementsOf(ALL);
        assertThat(node.door.work().ahead()).isEqualTo(1 + MANY);
        assertThat(node.count("select max(idx) + 1 from journal_entry")).isEqualTo(2 + MANY);
    }

    private static boolean isOneWaitingForTheOneAhead() {
        return Thread.getAllStackTraces().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(frame -> frame.getMethodName().equals("awaitAhead"));
    }

    /// One is on its way, and as many as set out behind it.
    private List<CompletableFuture<Answer>> twoBatches() {
        var answers = new ArrayList<CompletableFuture<Answer>>();
        answers.add(put("先"));
        Until.holds(() -> node.door.waiting() == 0);
        for (var no = 0; no < MANY; no++) {
            answers.add(put("后"));
        }
        return answers;
    }

    /// Waits until so many of the door's batches wait for the head.
    private void awaitWaiting(int batches) {
        var waiting = "select count(*) from pg_stat_activity where " + WAITING;
        Until.holds(() -> node.count(waiting) >= batches);
    }

    private CompletableFuture<Answer> put(String text) {
        return node.door.put(node.asked(slip, new Slips.Scribble(node.text(text)), true));
    }

    private static List<Long> versions(List<CompletableFuture<Answer>> answers) {
        return answers.stream().map(one -> ((Done) one.join()).version()).toList();
    }
}

package org.tongxin.matter.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongxin.TestDatabase;
import org.tongxin.matter.Command;
import org.tongxin.matter.door.Answer.Done;

/// How much a batch holds, read from PostgreSQL's own transaction numbers; and what becomes of
/// those who wait. Invariants 3 and 7 of the door.
class BoundsTest {

    private static final String BATCHES = "select count(distinct xmin::text) from journal_entry";

    TestDatabase database;
    Node node;
    String slip = "";

    @BeforeEach
    void oneSlip() {
        database = TestDatabase.fresh();
        node = new Node(database);
        slip = ((Done) node.raise("一张纸")).matter();
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void allThatWaitAreCommittedTogetherUpToTwoHundredAndFiftySix() throws Exception {
        var answers = new ArrayList<CompletableFuture<Answer>>();
        try (var _ = new Held(database)) {
            for (var i = 0; i < 600; i++) {
                answers.add(put(new Slips.Scribble(node.text("字"))));
            }
        }
        assertThat(all(answers)).allMatch(Done.class::isInstance);
        var biggest =
                node.count(
                        """
                        select max(n)
                          from (select count(*) as n from journal_entry group by xmin::text) b
                        """);
        assertThat(biggest).isBetween(2L, 256L);
        assertThat(node.count("select count(*) from journal_entry")).isEqualTo(601);
    }

    @Test
    void aBatchHoldsFourMebibytesAtMost() throws Exception {
        var answers = new ArrayList<CompletableFuture<Answer>>();
        try (var _ = new Held(database)) {
            for (var i = 0; i < 6; i++) {
                answers.add(put(new Slips.Scribble(node.text("字".repeat(600_000)))));
            }
        }
        assertThat(all(answers)).allMatch(Done.class::isInstance);
        assertThat(node.count(BATCHES)).isBetween(4L, 7L);
        var heaviest =
                node.count(
                        """
                        select max(bytes)
                          from (select sum(octet_length(ciphertext)) as bytes
                                  from sealed_value group by xmin::text) b
                        """);
        assertThat(heaviest).isLessThan(4 << 20);
    }

    @Test
    void aCommandLargerThanABatchIsTakenAlone() throws Exception {
        var answers = new ArrayList<CompletableFuture<Answer>>();
        try (var _ = new Held(database)) {
            answers.add(put(new Slips.Scribble(node.text("小"))));
            answers.add(put(new Slips.Scribble(node.text("大".repeat(2_000_000)))));
            answers.add(put(new Slips.Scribble(node.text("小"))));
        }
        assertThat(all(answers)).allMatch(Done.class::isInstance);
        assertThat(node.count(BATCHES)).isEqualTo(4);
    }

    @Test
    void aBatchTakesFiftyMillisecondsOfWorkAtMost() throws Exception {
        var answers = new ArrayList<CompletableFuture<Answer>>();
        try (var _ = new Held(database)) {
            for (var i = 0; i < 4; i++) {
                answers.add(put(new Slips.Dawdle(node.text("慢"), Duration.ofMillis(60))));
            }
        }
        assertThat(all(answers)).allMatch(Done.class::isInstance);
        assertThat(node.count(BATCHES)).isEqualTo(5);
    }

    @Test
    void whatPostgreSqlRefusesIsAnsweredToItsOwnerAlone() throws Exception {
        var answers = new ArrayList<CompletableFuture<Answer>>();
        CompletableFuture<Answer> culprit;
        try (var _ = new Held(database)) {
            for (var i = 0; i < 10; i++) {
                answers.add(put(new Slips.Scribble(node.text("好"))));
            }
            culprit = node.door.put(node.asked(null, new Slips.Raise(node.text("坏\0")), true));
            for (var i = 0; i < 10; i++) {
                answers.add(put(new Slips.Scribble(node.text("好"))));
            }
        }
        assertThat(all(answers)).allMatch(Done.class::isInstance);
        assertThatThrownBy(culprit::join).hasStackTraceContaining("invalid byte sequence");
        assertThat(node.count("select count(*) from journal_entry")).isEqualTo(21);
        assertThat(node.count("select last from counter where series = 's-2026'")).isEqualTo(1);
    }

    @Test
    void aCommandThatNeverEndsDoesNotCloseTheDoor() {
        var endless = put(new Slips.Ponder());
        assertThatThrownBy(endless::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(StackOverflowError.class);
        assertThat(node.raise("下一张纸")).isInstanceOf(Done.class);
    }

    @Test
    void whoWaitsWhenTheDoorClosesIsAnsweredAndWhoComesLaterIsRefused() throws Exception {
        List<CompletableFuture<Answer>> answers;
        Thread closing;
        try (var _ = new Held(database)) {
            answers =
                    IntStream.range(0, 50)
                            .mapToObj(_ -> put(new Slips.Scribble(node.text("等"))))
                            .toList();
            closing = Thread.ofVirtual().start(node.door::stop);
            while (node.door.isRunning()) {
                Thread.onSpinWait();
            }
            assertThatThrownBy(() -> node.raise("晚了"))
                    .isInstanceOf(Door.DoorFailed.class)
                    .hasCauseInstanceOf(RejectedExecutionException.class);
        }
        closing.join();
        assertThat(answers).allMatch(answer -> answer.getNow(null) instanceof Done);
    }

    private CompletableFuture<Answer> put(Command command) {
        return node.door.put(node.asked(slip, command, true));
    }

    private static List<Answer> all(List<CompletableFuture<Answer>> answers) {
        return answers.stream().map(CompletableFuture::join).toList();
    }
}

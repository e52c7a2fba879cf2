package org.tongxin.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongxin.TestDatabase;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Command.PassDeadline;
import org.tongxin.matter.Matter.Deadline;
import org.tongxin.matter.Matter.Deadline.Ending;
import org.tongxin.matter.MatterFact.Rated;
import org.tongxin.matter.door.Answer;
import org.tongxin.matter.rows.Replaying;
import org.tongxin.matter.verify.Verifying;
import org.tongxin.proposal.examining.Docketing;
import org.tongxin.proposal.packs.Limits;
import org.tongxin.workdays.Calendars;

/// The clock at the door of a proposal office. Invariants 1 to 5 of deadline. Invariant 4 of
/// proposal: silence is *no opinion*.
class ClockTest {

    private static final Instant SPRING = Instant.parse("2026-03-12T01:00:00Z");
    private static final Instant CHRISTMAS = Instant.parse("2031-12-25T02:00:00Z");
    private static final String PASSED =
            "select count(*) from matter_deadline where ending = 'PASSED'";

    TestDatabase database;
    ClockedOffice office;

    @TempDir Path calendars;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        office = new ClockedOffice(database, Calendars.published(), SPRING);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whoDoesNotRateInTimeHasNoOpinionAndTheProposalIsConcluded() throws Exception {
        var id = office.answered();
        office.now.set(deadline(id, Limits.FEEDBACK).dueAt());
        office.clock.start();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> office.proposal(id).stage().equals(Proposal.CLOSED));
        assertThat(office.facts(id))
                .endsWith("DeadlinePassed", "Rated", "RoundClosed", "Closed", "DeadlineSet");
        assertThat(office.proposal(id).matter().tasks().getFirst().ratings())
                .containsExactly(
                        new Rated(1, 1, "p-7", "no-opinion", "no-opinion", "", "", null, null));
        verifiesAndReplays();
    }

    @Test
    void aDeadlinePassesAtItsInstantAndNotBefore() {
        var id = office.submitted();
        var due = deadline(id, Limits.EXAMINATION).dueAt();
        office.now.set(due.minusNanos(1_000));
        assertThat(office.sweeping.pass()).isZero();
        office.now.set(due);
        assertThat(office.sweeping.pass()).isEqualTo(1);
        assertThat(deadline(id, Limits.EXAMINATION).ending()).isEqualTo(Ending.PASSED);
        assertThat(office.sweeping.pass()).isZero();
    }

    @Test
    void whatFellDueWhileNobodyRanPassesAtTheNextStart() {
        var submitted = IntStream.range(0, 450).mapToObj(_ -> office.submit()).toList();
        submitted.forEach(CompletableFuture::join);
        office.now.set(SPRING.plus(Duration.ofDays(100)));
        office.clock.start();
        await().atMost(Duration.ofSeconds(60)).until(() -> office.node.count(PASSED) == 450);
    }

    @Test
    void twoNodesThatBothThinkItIsTheirTurnPassEachDeadlineOnce() throws Exception {
        var submitted = IntStream.range(0, 60).mapToObj(_ -> office.submit()).toList();
        submitted.forEach(CompletableFuture::join);
        var later = SPRING.plus(Duration.ofDays(100));
        office.now.set(later);
        try (var other = new ClockedOffice(database, Calendars.published(), later)) {
            var one = CompletableFuture.supplyAsync(office.sweeping::pass);
            var two = CompletableFuture.supplyAsync(other.sweeping::pass);
            assertThat(one.join() + two.join()).isEqualTo(60);
        }
        assertThat(office.node.count("select count(*) from command_key where actor = 'clock'"))
                .isEqualTo(60);
        verifiesAndReplays();
    }

    @Test
    void aDeadlineThatCannotPassHoldsUpNoOther() {
        database.asSuperuser(
                """
                insert into matter (id, ordinal, kind, version, stage, closed, source,
                                    raised_at, raised_on)
                values ('g-2026-0001', 1000, 'ghost', 1, 'new', false, '', now(), now());
                insert into matter_deadline
                values ('g-2026-0001', 'reply', 1, 1, '2026-01-01', 'OPEN', false);
                """);
        office.submitted();
        office.now.set(SPRING.plus(Duration.ofDays(100)));
        assertThat(office.sweeping.pass()).isEqualTo(1);
    }

    @Test
    void anOpenTaskOfAUnitThatIsNoMoreIsPassedOnOnce() throws Exception {
        var id = office.dispatched();
        database.asSuperuser(
                """
                insert into unit (code, zh, en, kind, valid_from, valid_to, successor)
                values ('building', '住建局', 'Building', 'department', '2020-01-01', null, null),
                       ('housing', '房产局', 'Housing', 'department', '2020-01-01', '2026-03-12',
                        'building');
                """);
        assertThat(office.succession.pass()).isEqualTo(1);
        assertThat(office.succession.pass()).isZero();
        var now = office.proposal(id);
        assertThat(now.matter().tasks().getFirst().unit()).isEqualTo("building");
        assertThat(now.waiting().getFirst().scope()).isEqualTo("unit:building/unit-clerk");
        assertThat(office.facts(id)).endsWith("TaskPassedOn");
        verifiesAndReplays();
    }

    @Test
    void nobodyButTheClockSaysThatADeadlineHasPassed() {
        var id = office.submitted();
        office.now.set(SPRING.plus(Duration.ofDays(100)));
        var pass = new PassDeadline(Limits.EXAMINATION, 0);
        assertThat(code(office.put(id, ClockedOffice.OFFICER, pass))).isEqualTo("not-allowed");
        assertThat(code(office.put(id, Actor.CLOCK, pass))).isEqualTo("done");
        assertThat(code(office.put(id, Actor.CLOCK, pass))).isEqualTo("not-due");
    }

    @Test
    void whatIsOpenWhenAProposalIsConcludedIsNoLongerOwed() {
        var id = office.submitted();
        var decline = new Docketing.Decline("empty", office.node.text("没有建议"));
        office.put(id, ClockedOffice.OFFICER, decline).join();
        assertThat(office.node.count("select count(*) from matter_deadline where ending = 'OPEN'"))
                .isZero();
    }

    @Test
    void aProvisionalDeadlineIsCountedAgainWhenItsYearIsPublished() throws Exception {
        year(2031, "off 2031-01-01 元旦");
        String id;
        Deadline guess;
        try (var before = new ClockedOffice(database, Calendars.with(calendars), CHRISTMAS)) {
            id = before.submitted();
            guess = before.proposal(id).matter().deadlines().getFirst();
            assertThat(guess.provisional()).isTrue();
            assertThat(before.sweeping.recount()).isZero();
        }
        year(2032, "off 2032-01-01..2032-01-09 元旦");
        try (var after = new ClockedOffice(database, Calendars.with(calendars), CHRISTMAS)) {
            after.clock.start();
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> after.facts(id).contains("DeadlineRecounted"));
            var counted = after.proposal(id).matter().deadlines().getFirst();
            assertThat(counted.provisional()).isFalse();
            assertThat(counted.dueAt()).isAfter(guess.dueAt());
            assertThat(after.sweeping.recount()).isZero();
        }
        verifiesAndReplays();
    }

    @Test
    void aDeadlineThatPassedByAGuessIsOpenAgainWhenCountedRight() throws Exception {
        year(2031, "off 2031-01-01 元旦");
        String id;
        try (var before = new ClockedOffice(database, Calendars.with(calendars), CHRISTMAS)) {
            id = before.submitted();
            before.now.set(before.proposal(id).matter().deadlines().getFirst().dueAt());
            assertThat(before.sweeping.pass()).isEqualTo(1);
        }
        year(2032, "off 2032-01-01..2032-01-31 元旦");
        var at = Instant.parse("2032-01-12T02:00:00Z");
        try (var after = new ClockedOffice(database, Calendars.with(calendars), at)) {
            assertThat(after.sweeping.recount()).isEqualTo(1);
            var counted = after.proposal(id).matter().deadlines().getFirst();
            assertThat(counted.ending()).isEqualTo(Ending.OPEN);
            after.now.set(counted.dueAt());
            assertThat(after.sweeping.pass()).isEqualTo(1);
        }
        verifiesAndReplays();
    }

    private void year(int year, String lines) throws Exception {
        Files.writeString(calendars.resolve(year + ".txt"), "notice: 某通知\n" + lines + "\n");
    }

    private Deadline deadline(String id, String limit) {
        return office.proposal(id).matter().deadlines().stream()
                .filter(deadline -> deadline.limit().equals(limit))
                .findFirst()
                .orElseThrow();
    }

    private static String code(CompletableFuture<Answer> answer) {
        return switch (answer.join()) {
            case Answer.Done _ -> "done";
            case Answer.Refused(var why) -> why.code();
        };
    }

    private void verifiesAndReplays() throws Exception {
        var node = office.node;
        assertThat(new Verifying(node.pool, node.sealing, null, _ -> {}).verify().wrong())
                .isEmpty();
        assertThat(new Replaying(node.pool, node.histories, node.sealing).replay().wrong())
                .isEmpty();
    }
}

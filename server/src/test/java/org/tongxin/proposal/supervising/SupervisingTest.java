package org.tongxin.proposal.supervising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.proposal.supervising.SupervisionWords.dropped;
import static org.tongxin.proposal.supervising.SupervisionWords.instructed;
import static org.tongxin.proposal.supervising.SupervisionWords.reminded;
import static org.tongxin.proposal.supervising.SupervisionWords.reported;
import static org.tongxin.proposal.supervising.SupervisionWords.supervised;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tongxin.chain.Chain;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Command.PassDeadline;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Matter.Deadline.Ending;
import org.tongxin.matter.MatterFact.DeadlineMet;
import org.tongxin.matter.MatterFact.DeadlineSet;
import org.tongxin.matter.MatterFact.TaskPassedOn;
import org.tongxin.matter.State.Waiting;
import org.tongxin.proposal.Office;
import org.tongxin.proposal.ProposalStory;
import org.tongxin.proposal.following.FollowingWords;
import org.tongxin.proposal.supervising.SupervisionFact.Instructed;
import org.tongxin.proposal.supervising.SupervisionFact.InstructionDropped;
import org.tongxin.proposal.supervising.SupervisionFact.InstructionReported;
import org.tongxin.proposal.supervising.SupervisionFact.Reminded;
import org.tongxin.proposal.supervising.SupervisionFact.Supervised;

/// Visits, instructions and reminders. Invariant 18 of proposals.
class SupervisingTest {

    private static final ProposalStory DISPATCHED =
            ProposalStory.given(
                    ProposalStory.raised(),
                    ProposalStory.docketed(),
                    ProposalStory.dispatched("transport"));

    private static final ProposalStory CLOSED =
            DISPATCHED.and(
                    ProposalStory.signedFor(1),
                    ProposalStory.contacted(1),
                    ProposalStory.replied(1),
                    ProposalStory.signedOff(1),
                    ProposalStory.sent(1),
                    ProposalStory.rated(1, "satisfied"));

    @Test
    void whatWasDoneIsRecordedForADayThatHasBeen() {
        DISPATCHED.when(supervised("2026-03-12")).then(Supervised.class);
        DISPATCHED.when(supervised("2026-03-13")).thenRefused("day-impossible");
    }

    @Test
    void anInstructionRunsUntilTheUnitReports() {
        DISPATCHED
                .when(instructed("finance", "2026-04-30"))
                .then(Instructed.class, DeadlineSet.class);
        var open = DISPATCHED.and(instructed("finance", "2026-04-30"));
        open.when(reported(1, "finance")).then(InstructionReported.class, DeadlineMet.class);
        open.when(reported(1, "transport")).thenRefused("not-allowed");
        assertThat(open.and(reported(1, "finance")).now().supervision().open()).isEmpty();
    }

    @Test
    void itLiesOnTheDeskOfTheUnitThatWasAsked() {
        assertThat(DISPATCHED.and(instructed("finance", "2026-04-30")).now().waiting())
                .extracting(Waiting::scope, Waiting::action, Waiting::task)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(
                                "unit:finance/unit-clerk", "report-instruction", 1));
    }

    @Test
    void aReportIsNotDueBeforeTheInstruction() {
        DISPATCHED
                .when(instructed("finance", "2026-03-11"))
                .thenRefused("report-before-instruction");
    }

    @Test
    void theOfficeMayAskForNoReportAnyMore() {
        DISPATCHED
                .and(instructed("finance", "2026-04-30"))
                .when(dropped(1))
                .then(InstructionDropped.class, DeadlineMet.class);
    }

    /// The clock tells that it is late, and it is owed all the same.
    @Test
    void aLateInstructionIsStillOwed() {
        var office = DISPATCHED.and(instructed("finance", "2026-03-31")).office();
        office.take(new PassDeadline("instruction", 1), Actor.CLOCK, LocalDate.of(2026, 4, 1));
        assertThat(office.state().matter().owed("instruction", 1)).isPresent();
        assertThat(office.state().supervision().open()).hasSize(1);
    }

    /// Tasks are numbered apart: the task of that number is another unit's.
    @Test
    void takingBackATaskEndsNoInstruction() {
        var office = DISPATCHED.and(instructed("finance", "2026-04-30")).office();
        office.has(new org.tongxin.matter.MatterFact.TaskWithdrawn(1));
        assertThat(office.state().matter().owed("instruction", 1)).isPresent();
    }

    @Test
    void whatIsConcludedOwesItsInstructionsAndIsNotPutAway() {
        var open = CLOSED.and(instructed("transport", "2026-04-30"));
        assertThat(open.now().matter().owed("instruction", 1)).isPresent();
        open.when(FollowingWords.archived()).thenRefused("instructions-open");
        var office = open.office();
        var day = LocalDate.of(2026, 5, 12);
        var passed = office.take(new PassDeadline("archiving", 0), Actor.CLOCK, day);
        assertThat(passed).isInstanceOf(Decision.Accepted.class);
        assertThat(office.state().stage()).isEqualTo("closed");
        assertThat(office.state().waiting()).extracting(Waiting::action).contains("archive");
    }

    @Test
    void reportedOnItIsPutAway() {
        CLOSED.and(instructed("transport", "2026-04-30"), reported(1, "transport"))
                .and(FollowingWords.archived())
                .when(reported(1, "transport"))
                .thenRefused("not-at-this-stage");
    }

    @Test
    void theSuccessorOfAUnitReportsForIt() {
        var office = DISPATCHED.and(instructed("transport", "2026-04-30")).office();
        office.has(new TaskPassedOn(1, "roads"));
        assertThat(reported(1, "roads").in(office)).isInstanceOf(Decision.Accepted.class);
        assertThat(office.state().matter().deadlines())
                .filteredOn(one -> one.limit().equals("instruction"))
                .extracting(one -> one.ending())
                .containsExactly(Ending.MET);
    }

    @Test
    void aUnitIsRemindedWhileItOwesSomething() {
        DISPATCHED.when(reminded(1)).then(Reminded.class);
        assertThat(
                        Office.KIND
                                .chain()
                                .available(CLOSED.now(), Office.OFFICE, ProposalStory.DAY)
                                .stream()
                                .map(Chain.Available::name))
                .doesNotContain("remind");
        assertThat(DISPATCHED.and(reminded(1), reminded(1)).now().supervision().reminders())
                .extracting(Supervision.Reminder::task)
                .containsExactly(1, 1);
    }
}

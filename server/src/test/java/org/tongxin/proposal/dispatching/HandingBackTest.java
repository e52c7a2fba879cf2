package org.tongxin.proposal.dispatching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tongxin.proposal.Office.morning;
import static org.tongxin.proposal.ProposalStory.contacted;
import static org.tongxin.proposal.ProposalStory.docketed;
import static org.tongxin.proposal.ProposalStory.given;
import static org.tongxin.proposal.ProposalStory.promised;
import static org.tongxin.proposal.ProposalStory.raised;
import static org.tongxin.proposal.ProposalStory.signedFor;
import static org.tongxin.proposal.dispatching.DispatchStory.handBackRefused;
import static org.tongxin.proposal.dispatching.DispatchStory.handedBack;
import static org.tongxin.proposal.dispatching.DispatchStory.led;
import static org.tongxin.proposal.dispatching.DispatchStory.reassigned;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Command.RecountDeadline;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Matter.Deadline;
import org.tongxin.matter.MatterFact.DeadlineMet;
import org.tongxin.matter.MatterFact.DeadlineSet;
import org.tongxin.matter.MatterFact.HandBackAsked;
import org.tongxin.matter.MatterFact.HandBackRefused;
import org.tongxin.matter.Moment;
import org.tongxin.matter.State.Waiting;
import org.tongxin.matter.Task;
import org.tongxin.proposal.Office;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalStory;

/// A task that is another's finds the right unit. Invariant 2 of proposals.
class HandingBackTest {

    private static final ProposalStory LED =
            given(raised(), docketed(), led("transport", "housing"));

    @Test
    void askingStopsTheClockOfSigningAndTheOfficeDecides() {
        LED.when(handedBack(1, "finance"))
                .then(HandBackAsked.class, DeadlineMet.class, DeadlineSet.class);
        assertThat(LED.and(handedBack(1, "finance")).now().waiting())
                .extracting(Waiting::action)
                .contains("reassign");
    }

    @Test
    void itIsAskedWithinFiveWorkingDays() {
        LED.when(handedBack(1, "").on("2026-03-19")).stands("handling");
        LED.when(handedBack(1, "").on("2026-03-20")).thenRefused("hand-back-too-late");
    }

    @Test
    void theUnitAskedForHasItUnderANewNumber() {
        var now = LED.and(handedBack(1, "finance"), reassigned(1, "")).now();
        assertThat(now.matter().tasks())
                .extracting(Task::unit, Task::stage)
                .containsExactly(
                        tuple("transport", Task.Stage.WITHDRAWN),
                        tuple("housing", Task.Stage.GIVEN),
                        tuple("finance", Task.Stage.GIVEN));
        assertThat(now.matter().owed("reply", 1)).isEmpty();
        assertThat(now.stage()).isEqualTo("handling");
    }

    @Test
    void anotherLeadHasTheWholeTimeAndAnotherAssistingUnitHasNot() {
        var later = reassigned(1, "finance").on("2026-03-16");
        assertThat(due(LED.and(later).now(), "reply", 3)).isAfter(due(LED.now(), "reply", 1));
        var assisting = reassigned(2, "finance").on("2026-03-16");
        assertThat(due(LED.and(assisting).now(), "assist", 3))
                .isEqualTo(due(LED.now(), "assist", 2));
    }

    @Test
    void aGuessCarriedOverIsCountedAgainFromWhenTheFirstUnitGotIt() {
        var late = given(raised(), docketed(), led("transport", "housing").on("2026-12-15"));
        var now = late.and(reassigned(2, "finance").on("2026-12-18")).now();
        var carried = now.matter().owed("assist", 3).orElseThrow();
        assertThat(carried.provisional()).isTrue();
        assertThat(carried.dueAt()).isEqualTo(due(late.now(), "assist", 2));
        var clock = new Moment(morning(LocalDate.of(2026, 12, 21)), Actor.CLOCK, _ -> 1);
        var decision = Office.KIND.decide(now, new RecountDeadline("assist", 3), clock);
        assertThat(decision).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void noUnitHasTwoTasks() {
        LED.and(handedBack(1, "housing")).when(reassigned(1, "")).thenRefused("unit-has-task");
    }

    @Test
    void aRefusalIsAsGoodAsSigning() {
        var asked = LED.and(handedBack(1, ""));
        asked.when(handBackRefused(1)).then(HandBackRefused.class, DeadlineMet.class);
        assertThat(asked.and(handBackRefused(1)).now().matter().task(1))
                .hasValueSatisfying(
                        task -> assertThat(task.stage()).isEqualTo(Task.Stage.SIGNED_FOR));
    }

    @Test
    void whatTheUnitHadDraftedGoesWithIt() {
        var drafted = LED.and(signedFor(1), contacted(1), promised(1, "2026-12-31"));
        assertThat(drafted.now().matter().commitments()).hasSize(1);
        assertThat(drafted.and(reassigned(1, "finance")).now().matter().commitments()).isEmpty();
    }

    private static Instant due(Proposal proposal, String limit, int task) {
        return proposal.matter().owed(limit, task).map(Deadline::dueAt).orElseThrow();
    }
}

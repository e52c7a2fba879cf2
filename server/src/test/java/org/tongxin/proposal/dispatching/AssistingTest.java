package org.tongxin.proposal.dispatching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.proposal.ProposalStory.contacted;
import static org.tongxin.proposal.ProposalStory.docketed;
import static org.tongxin.proposal.ProposalStory.given;
import static org.tongxin.proposal.ProposalStory.raised;
import static org.tongxin.proposal.ProposalStory.replied;
import static org.tongxin.proposal.ProposalStory.sent;
import static org.tongxin.proposal.ProposalStory.signedFor;
import static org.tongxin.proposal.ProposalStory.signedOff;
import static org.tongxin.proposal.dispatching.DispatchStory.led;
import static org.tongxin.proposal.dispatching.DispatchStory.opined;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Command.PassDeadline;
import org.tongxin.matter.MatterFact.DeadlineMet;
import org.tongxin.matter.MatterFact.DeadlinePassed;
import org.tongxin.matter.MatterFact.OpinionGiven;
import org.tongxin.matter.MatterFact.SignedFor;
import org.tongxin.matter.Task;
import org.tongxin.proposal.Office;
import org.tongxin.proposal.ProposalStory;

/// One unit leads, others assist it; and a task nobody signs for. Invariants 2 and 3 of proposals.
class AssistingTest {

    private static final ProposalStory LED =
            given(raised(), docketed(), led("transport", "housing"));
    private static final ProposalStory DRAFTED =
            LED.and(signedFor(1), contacted(1), replied(1), signedFor(2));

    @Test
    void theLeadOwesAReplyAndTheAssistingUnitAnOpinion() {
        var matter = LED.now().matter();
        assertThat(matter.tasks())
                .extracting(Task::role)
                .containsExactly(Task.Role.LEAD, Task.Role.ASSISTING);
        assertThat(matter.owed("assist", 2)).isPresent();
        assertThat(matter.owed("reply", 2)).isEmpty();
        assertThat(matter.owed("contact", 2)).isEmpty();
    }

    @Test
    void unitsAssistOneThatLeads() {
        var filed = given(raised(), docketed());
        var two = new Dispatching.Dispatch(List.of("transport", "housing"), List.of("finance"));
        filed.when(ProposalStory.told(two, Office.CHANNEL)).thenRefused("assisting-needs-lead");
        filed.when(led("transport", "transport")).thenRefused("unit-twice");
    }

    @Test
    void anAssistingUnitNeverAnswersTheProposer() {
        DRAFTED.when(contacted(2)).thenRefused("not-at-this-stage");
        DRAFTED.when(replied(2)).thenRefused("not-at-this-stage");
        DRAFTED.when(opined(1)).thenRefused("not-at-this-stage");
    }

    @Test
    void theLeadWaitsForTheOpinionAsLongAsItIsInTime() {
        DRAFTED.when(signedOff(1)).thenRefused("opinions-open");
        DRAFTED.when(opined(2)).then(OpinionGiven.class, DeadlineMet.class);
        assertThat(DRAFTED.and(opined(2), signedOff(1), sent(1)).now().stage())
                .isEqualTo("feedback");
        DRAFTED.when(signedOff(1).on("2026-04-13")).stands("handling");
    }

    @Test
    void whoDoesNotSignInTimeHasAccepted() {
        var pass = ProposalStory.told(new PassDeadline("sign-for", 1), Actor.CLOCK);
        LED.when(pass.on("2026-03-20"))
                .then(DeadlinePassed.class, SignedFor.class, DeadlineMet.class);
        assertThat(LED.and(pass.on("2026-03-20")).now().matter().task(1))
                .hasValueSatisfying(
                        task -> assertThat(task.stage()).isEqualTo(Task.Stage.SIGNED_FOR));
    }
}

package org.tongxin.proposal.dispatching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tongxin.proposal.ProposalStory.dispatched;
import static org.tongxin.proposal.ProposalStory.docketed;
import static org.tongxin.proposal.ProposalStory.given;
import static org.tongxin.proposal.ProposalStory.raised;
import static org.tongxin.proposal.dispatching.DispatchStory.GOVERNMENT;
import static org.tongxin.proposal.dispatching.DispatchStory.PARTY;
import static org.tongxin.proposal.dispatching.DispatchStory.assigned;
import static org.tongxin.proposal.dispatching.DispatchStory.confirmed;
import static org.tongxin.proposal.dispatching.DispatchStory.objected;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongxin.matter.Decision;
import org.tongxin.matter.MatterFact.DeadlineMet;
import org.tongxin.matter.MatterFact.DeadlineSet;
import org.tongxin.matter.MatterFact.TaskGiven;
import org.tongxin.matter.Moment;
import org.tongxin.matter.State.Waiting;
import org.tongxin.proposal.Office;
import org.tongxin.proposal.ProposalFact.AssignmentConfirmed;
import org.tongxin.proposal.ProposalFact.AssignmentObjected;
import org.tongxin.proposal.ProposalFact.AssignmentProposed;
import org.tongxin.proposal.ProposalStory;
import org.tongxin.proposal.packs.PlacePacks;
import org.tongxin.rules.RulePacks;
import org.tongxin.workdays.Calendars;

/// Suggesting who answers, and agreeing to it. Invariant 2 of proposals.
class AssigningTest {

    private static final ProposalStory FILED = given(raised(), docketed());
    private static final ProposalStory ASKED = FILED.and(assigned("transport"));

    @Test
    void theOfficeSuggestsAndTheChannelOfficesAreAsked() {
        assertThat(FILED.now().waiting())
                .extracting(Waiting::scope, Waiting::action)
                .containsExactly(tuple("role:proposal-office", "assign"));
        FILED.when(assigned("transport")).then(AssignmentProposed.class).stands("assigning");
        assertThat(ASKED.now().waiting())
                .extracting(Waiting::scope, Waiting::action)
                .containsExactly(
                        tuple("unit:zhoukou-gov-office/channel-office", "confirm"),
                        tuple("unit:zhoukou-party-office/channel-office", "confirm"));
    }

    @Test
    void theLastThatAgreesDispatches() {
        ASKED.when(confirmed(PARTY)).then(AssignmentConfirmed.class).stands("assigning");
        ASKED.and(confirmed(PARTY))
                .when(confirmed(GOVERNMENT))
                .then(
                        AssignmentConfirmed.class,
                        DeadlineMet.class,
                        TaskGiven.class,
                        DeadlineSet.class,
                        DeadlineSet.class,
                        DeadlineSet.class)
                .stands("handling");
    }

    @Test
    void nobodyAgreesTwiceAndNobodyWhoIsNotAsked() {
        ASKED.and(confirmed(PARTY)).when(confirmed(PARTY)).thenRefused("not-allowed");
        FILED.when(confirmed(PARTY)).thenRefused("not-allowed");
        FILED.and(assigned(List.of("transport"), List.of("zhoukou-gov-office")))
                .when(confirmed(PARTY))
                .thenRefused("not-allowed");
    }

    @Test
    void onlyChannelOfficesAreAsked() {
        FILED.when(assigned(List.of("transport"), List.of("housing"))).thenRefused("not-a-channel");
    }

    @Test
    void anObjectionBringsItBackToTheOffice() {
        ASKED.and(confirmed(PARTY))
                .when(objected(GOVERNMENT))
                .then(AssignmentObjected.class)
                .stands("assigning");
        var back = ASKED.and(confirmed(PARTY), objected(GOVERNMENT));
        assertThat(back.now().waiting()).extracting(Waiting::action).containsExactly("assign");
        assertThat(back.and(assigned("transport")).now().asked()).hasSize(2);
    }

    @Test
    void nobodyDispatchesWhileAnAssignmentWaits() {
        ASKED.when(dispatched("housing")).thenRefused("not-at-this-stage");
        ASKED.and(objected(PARTY)).when(dispatched("housing")).stands("handling");
    }

    @Test
    void aPlaceWithoutChannelOfficesDispatchesAtOnce() {
        var pack =
                new PlacePacks(RulePacks.of(Path.of("../places"), "henan"), Calendars.published());
        var decision =
                Assigning.decide(
                        pack.on(ProposalStory.DAY),
                        FILED.now(),
                        new Assigning.Assign(List.of("transport"), List.of(), List.of()),
                        new Moment(Office.morning(ProposalStory.DAY), Office.OFFICE, _ -> 1));
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.why().code()).isEqualTo("no-channel"));
    }
}

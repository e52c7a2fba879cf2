package org.tongxin.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.proposal.Early.SECOND;
import static org.tongxin.proposal.Early.THIRD;
import static org.tongxin.proposal.Early.coSigned;
import static org.tongxin.proposal.Early.coSigningDeclined;
import static org.tongxin.proposal.Early.handedIn;
import static org.tongxin.proposal.Early.left;
import static org.tongxin.proposal.Early.raisedWith;
import static org.tongxin.proposal.ProposalStory.dispatched;
import static org.tongxin.proposal.ProposalStory.docketed;
import static org.tongxin.proposal.ProposalStory.given;
import static org.tongxin.proposal.ProposalStory.told;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Command.PassDeadline;
import org.tongxin.matter.MatterFact.DeadlineMet;
import org.tongxin.matter.MatterFact.DeadlinePassed;
import org.tongxin.matter.MatterFact.DeadlineSet;
import org.tongxin.matter.MatterFact.InvitationEnded;
import org.tongxin.matter.MatterFact.Invited;
import org.tongxin.matter.MatterFact.PartyJoined;
import org.tongxin.matter.MatterFact.PartyLeft;
import org.tongxin.matter.MatterFact.Raised;
import org.tongxin.proposal.ProposalFact.HandedIn;
import org.tongxin.proposal.ProposalFact.Submitted;

/// Signing together. Invariant 9 of proposals.
class CoSigningTest {

    private static final ProposalStory ASKED = given(raisedWith("p-m02", "p-m03"));

    @Test
    void whoeverIsAskedHasTheProposalOnHisDesk() {
        given().when(raisedWith("p-m02", "p-m03", "p-m02", "p-m01"))
                .then(
                        Raised.class,
                        Submitted.class,
                        Invited.class,
                        Invited.class,
                        DeadlineSet.class)
                .stands("co-signing");
        assertThat(ASKED.now().waiting())
                .extracting(one -> one.scope() + " " + one.action())
                .containsExactly("person:p-m02 co-sign", "person:p-m03 co-sign");
        assertThat(ASKED.now().season()).isEmpty();
    }

    @Test
    void oneWhoAsksNobodyButHimselfHandsInAtOnce() {
        given().when(raisedWith("p-m01")).stands("pre-review");
    }

    @Test
    void theLastAnswerHandsItIn() {
        ASKED.when(coSigned(SECOND)).then(PartyJoined.class).stands("co-signing");
        ASKED.and(coSigned(SECOND))
                .when(coSigningDeclined(THIRD))
                .then(InvitationEnded.class, DeadlineMet.class, HandedIn.class, DeadlineSet.class)
                .stands("pre-review");
        var now = ASKED.and(coSigned(SECOND), coSigningDeclined(THIRD)).now();
        assertThat(now.matter().parties()).extracting("person").containsExactly("p-m01", "p-m02");
        assertThat(now.facets()).contains("proposer:joint", "season:plenary");
    }

    @Test
    void theProposerNeedNotWaitForAll() {
        ASKED.when(handedIn())
                .then(
                        InvitationEnded.class,
                        InvitationEnded.class,
                        DeadlineMet.class,
                        HandedIn.class,
                        DeadlineSet.class)
                .stands("pre-review");
        assertThat(ASKED.and(handedIn()).now().facets()).contains("proposer:member");
    }

    @Test
    void silenceHandsItInWithoutThoseWhoDidNotSign() {
        var late = ASKED.and(coSigned(SECOND));
        late.when(told(new PassDeadline("co-signing", 0), Actor.CLOCK).on("2026-03-14"))
                .then(
                        DeadlinePassed.class,
                        InvitationEnded.class,
                        DeadlineMet.class,
                        HandedIn.class,
                        DeadlineSet.class)
                .stands("pre-review");
    }

    @Test
    void thereAreThreeHoursWhileThePlenarySitsAndElseADay() {
        assertThat(hours("2026-03-06")).isEqualTo(3);
        assertThat(hours("2026-03-12")).isEqualTo(24);
    }

    private static long hours(String day) {
        var clock = given(raisedWith("p-m02").on(day)).now().matter().deadlines().getFirst();
        return Duration.between(clock.since(), clock.dueAt()).toHours();
    }

    @Test
    void onlyWhoeverWasAskedSigns() {
        given(raisedWith("p-m02")).when(coSigned(THIRD)).thenRefused("not-found");
        given(raisedWith("p-m02")).when(coSigned(Office.MEMBER)).thenRefused("not-allowed");
        ASKED.and(coSigned(SECOND)).when(coSigned(SECOND)).thenRefused("not-allowed");
    }

    @Test
    void aCoSignerLeavesUntilItIsDispatched() {
        var signed = given(raisedWith("p-m02"), coSigned(SECOND), docketed());
        signed.when(left(SECOND)).then(PartyLeft.class).stands("assigning");
        signed.when(left(Office.MEMBER)).thenRefused("not-allowed");
        signed.and(dispatched("housing")).when(left(SECOND)).thenRefused("not-at-this-stage");
    }
}

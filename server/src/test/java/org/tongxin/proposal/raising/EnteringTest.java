package org.tongxin.proposal.raising;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.proposal.ProposalStory.dispatched;
import static org.tongxin.proposal.ProposalStory.docketed;
import static org.tongxin.proposal.ProposalStory.given;
import static org.tongxin.proposal.ProposalStory.told;
import static org.tongxin.proposal.raising.RaisingWords.confirmed;
import static org.tongxin.proposal.raising.RaisingWords.enteredFor;
import static org.tongxin.proposal.raising.RaisingWords.recalled;
import static org.tongxin.proposal.raising.RaisingWords.revised;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongxin.matter.Actor;
import org.tongxin.matter.MatterFact.DeadlineSet;
import org.tongxin.matter.MatterFact.EnteredFor;
import org.tongxin.matter.MatterFact.Invited;
import org.tongxin.matter.MatterFact.Party;
import org.tongxin.matter.MatterFact.PartyJoined;
import org.tongxin.matter.MatterFact.Raised;
import org.tongxin.proposal.Office;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalFact.EntryConfirmed;
import org.tongxin.proposal.ProposalFact.Submitted;

/// Entering for a member. Invariant 13 of proposals.
class EnteringTest {

    private static final Actor SECOND = new Actor("p-m02", "post-m02", "zhoukou-cppcc", "member");

    @Test
    void whatIsEnteredForAMemberIsTheMembers() {
        var entered = given().when(enteredFor("p-m01"));
        entered.then(Raised.class, EnteredFor.class, Submitted.class, DeadlineSet.class);
        var matter = entered.now().matter();
        assertThat(matter.parties()).containsExactly(new Party("proposer", "p-m01", null));
        assertThat(requireNonNull(matter.voices().enteredFor()).note()).isNotNull();
        assertThat(requireNonNull(entered.now().form()).proposer()).isEqualTo("member");
        assertThat(entered.now().scopes()).doesNotContain("person:" + Office.OFFICE.person());
    }

    @Test
    void theMemberFindsItOnHisDeskUntilHeHasConfirmedIt() {
        var entered = given(enteredFor("p-m01"));
        assertThat(desk(entered.now())).contains("person:p-m01 confirm-entry");
        entered.when(confirmed()).then(EntryConfirmed.class).stands("pre-review");
        assertThat(desk(entered.and(confirmed()).now()))
                .noneMatch(one -> one.startsWith("person:"));
        entered.and(confirmed()).when(confirmed()).thenRefused("not-at-this-stage");
        assertThat(desk(entered.and(docketed(), dispatched("transport")).now()))
                .noneMatch(one -> one.contains("confirm-entry"));
    }

    @Test
    void whoWritesItAnewHasConfirmedIt() {
        var mended = given(enteredFor("p-m01"), recalled(), revised(Particulars.NONE)).now();
        assertThat(mended.awaitsConfirmation()).isFalse();
    }

    @Test
    void onlyTheMemberConfirmsIt() {
        given(enteredFor("p-m01"))
                .when(told(new Entering.Confirm(), Office.OFFICE))
                .thenRefused("not-allowed");
        given(enteredFor("p-m01"))
                .when(told(new Entering.Confirm(), SECOND))
                .thenRefused("not-found");
    }

    @Test
    void onlyTheOfficeEntersForOthers() {
        var by = enteredFor("p-m02").by(Office.MEMBER);
        given().when(by).thenRefused("not-allowed");
        given().when(enteredFor("p-m02").by(RaisingWords.COLLECTIVE)).thenRefused("not-allowed");
    }

    @Test
    void whoSignedThePaperIsAskedToSignHere() {
        given().when(enteredFor("p-m01", "p-m02", "p-m01"))
                .then(
                        Raised.class,
                        EnteredFor.class,
                        Submitted.class,
                        Invited.class,
                        DeadlineSet.class)
                .stands("co-signing");
    }

    @Test
    void whatACoSignerSaidStaysWithHim() {
        var sign = told(new CoSigning.CoSign(Office.text("同意")), SECOND);
        var signed = given(enteredFor("p-m01", "p-m02"), sign).now();
        assertThat(signed.matter().voices().opinions()).containsOnlyKeys("p-m02");
        assertThat(PartyJoined.class.getRecordComponents()).hasSize(2);
    }

    private static List<String> desk(Proposal proposal) {
        return proposal.waiting().stream().map(one -> one.scope() + " " + one.action()).toList();
    }
}

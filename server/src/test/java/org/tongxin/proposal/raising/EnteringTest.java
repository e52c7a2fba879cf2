package org.tongxin.proposal.raising;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.proposal.ProposalStory.dispatched;
import static org.tongxin.proposal.ProposalStory.docketed;
import static org.tongxin.proposal.ProposalStory.given;
import static org.tongxin.proposal.ProposalStory.raised;
import static org.tongxin.proposal.ProposalStory.told;
import static org.tongxin.proposal.raising.RaisingWords.confirmed;
import static org.tongxin.proposal.raising.RaisingWords.confirmedFor;
import static org.tongxin.proposal.raising.RaisingWords.enteredFor;
import static org.tongxin.proposal.raising.RaisingWords.raisedBy;
import static org.tongxin.proposal.raising.RaisingWords.recalled;
import static org.tongxin.proposal.raising.RaisingWords.revised;
import static org.tongxin.proposal.raising.RaisingWords.revisedFor;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongxin.matter.Actor;
import org.tongxin.matter.MatterFact.DeadlineSet;
import org.tongxin.matter.MatterFact.EnteredFor;
import org.tongxin.matter.MatterFact.Invited;
import org.tongxin.matter.MatterFact.Party;
import org.tongxin.matter.MatterFact.PartyJoined;
import org.tongxin.matter.MatterFact.Raised;
import org.tongxin.matter.MatterFact.Revised;
import org.tongxin.proposal.Office;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalFact.EntryConfirmed;
import org.tongxin.proposal.ProposalFact.Submitted;
import org.tongxin.proposal.ProposalStory;
import org.tongxin.proposal.examining.PreReviewing;

/// Entering for a member. Invariant 13 of proposals.
class EnteringTest {

    private static final Actor SECOND = new Actor("p-m02", "post-m02", "zhoukou-cppcc", "member");

    @Test
    void whatIsEnteredForAMemberIsTheMembers() {
        var entered = given().when(enteredFor("p-m01"));
        entered.then(Raised.class, EnteredFor.class, Submitted.class, DeadlineSet.class);
        var matter = entered.now().matter();
        assertThat(matter.parties()).containsExactly(new Party("proposer", "p-m01", null));
        assertThat(matter.voices().entered().getLast().note()).isNotNull();
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
    void theOfficeRecordsThatTheMemberConfirmedIt() {
        given(enteredFor("p-m01"))
                .when(confirmedFor())
                .then(EnteredFor.class, EntryConfirmed.class)
                .stands("pre-review");
        var confirmed = given(enteredFor("p-m01"), confirmedFor());
        assertThat(confirmed.now().awaitsConfirmation()).isFalse();
        assertThat(confirmed.now().matter().voices().entered()).hasSize(2);
        confirmed.when(confirmedFor()).thenRefused("not-at-this-stage");
    }

    @Test
    void whatWasSentBackToAMemberTheOfficeWritesAnewForHim() {
        var returned = given(raised(), returned());
        returned.when(revisedFor("p-m01"))
                .then(Revised.class, EnteredFor.class, Submitted.class, DeadlineSet.class)
                .stands("pre-review");
        var revised = returned.and(revisedFor("p-m01"));
        assertThat(desk(revised.now())).contains("person:p-m01 confirm-entry");
        assertThat(revised.now().matter().voices().enteredFor("p-m01")).isTrue();
        revised.when(recalled()).stands("revision");
    }

    @Test
    void whatAMemberTookBackOrACollectiveRaisedIsNotRevisedForThem() {
        given(raised(), recalled()).when(revisedFor("p-m01")).thenRefused("not-at-this-stage");
        given(raised(), returned()).when(revisedFor("p-m02")).thenRefused("not-behind-it");
        given(raisedBy(RaisingWords.COLLECTIVE, "committee"), returned())
                .when(revisedFor("p-k01"))
                .thenRefused("not-at-this-stage");
    }

    private static ProposalStory.Told returned() {
        return told(new PreReviewing.Return(Office.text("请写明具体路段")), Office.OFFICE);
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

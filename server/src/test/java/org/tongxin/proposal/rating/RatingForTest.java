package org.tongxin.proposal.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.proposal.ProposalStory.dispatched;
import static org.tongxin.proposal.ProposalStory.docketed;
import static org.tongxin.proposal.ProposalStory.given;
import static org.tongxin.proposal.ProposalStory.handled;
import static org.tongxin.proposal.ProposalStory.raised;
import static org.tongxin.proposal.ProposalStory.rated;
import static org.tongxin.proposal.ProposalStory.ratedFor;

import org.junit.jupiter.api.Test;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Decision;
import org.tongxin.matter.MatterFact.Closed;
import org.tongxin.matter.MatterFact.DeadlineMet;
import org.tongxin.matter.MatterFact.DeadlineSet;
import org.tongxin.matter.MatterFact.Party;
import org.tongxin.matter.MatterFact.PartyJoined;
import org.tongxin.matter.MatterFact.Rated;
import org.tongxin.matter.MatterFact.RoundClosed;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalStory;
import org.tongxin.proposal.WaysTaken;
import org.tongxin.proposal.raising.RaisingWords;

/// Rating for a member who uses no computer. Invariants 4 and 13 of proposals.
class RatingForTest {

    private static final ProposalStory ANSWERED =
            given(raised(), docketed(), dispatched("transport")).and(handled(1));

    private static final ProposalStory ENTERED = ANSWERED.and(ratedFor(1, "p-m01", "basically"));

    @Test
    void whatTheOfficeEntersIsTheMembersRatingAndTellsThatItWasEntered() {
        ANSWERED.when(ratedFor(1, "p-m01", "basically")).then(Rated.class).stands("feedback");
        var rating = ratingOf("p-m01", ENTERED.now());
        assertThat(rating.result()).isEqualTo("basically");
        assertThat(rating.entered()).isNotNull();
    }

    @Test
    void theMemberMayChangeItAndThatConcludesIt() {
        assertThat(ENTERED.now().waiting())
                .extracting(one -> one.scope() + " " + one.action())
                .containsExactly("person:p-m01 rate");
        ENTERED.when(rated(1, "satisfied"))
                .then(
                        Rated.class,
                        DeadlineMet.class,
                        RoundClosed.class,
                        Closed.class,
                        DeadlineSet.class)
                .stands("closed");
        var now = ENTERED.and(rated(1, "satisfied")).now();
        assertThat(ratingOf("p-m01", now).entered()).isNull();
    }

    @Test
    void leftAsItWasEnteredItCountsWhenTheTimeIsOver() {
        var office = ENTERED.office();
        new WaysTaken().silence(office, ProposalStory.DAY.plusMonths(2));
        assertThat(office.state().stage()).isEqualTo("closed");
        assertThat(ratingOf("p-m01", office.state()).result()).isEqualTo("basically");
    }

    @Test
    void theOfficeMendsWhatItEnteredAndNotWhatAMemberSaidHimself() {
        ENTERED.when(ratedFor(1, "p-m01", "unsatisfied")).then(Rated.class);
        var office = ANSWERED.office();
        office.has(new PartyJoined(new Party("co-signer", "p-m02", null), null));
        rated(1, "satisfied").in(office);
        assertThat(ratedFor(1, "p-m01", "basically").in(office))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        no -> assertThat(no.why().code()).isEqualTo("rated-himself"));
    }

    @Test
    void nobodyIsEnteredForWhoDoesNotStandBehindIt() {
        ANSWERED.when(ratedFor(1, "p-m09", "satisfied")).thenRefused("not-behind-it");
    }

    @Test
    void theRoundStaysOpenForWhomTheOfficeEnteredWhenTheOthersHaveRated() {
        var office = ENTERED.office();
        office.has(new PartyJoined(new Party("co-signer", "p-m02", null), null));
        rated(1, "satisfied")
                .by(new Actor("p-m02", "post-m02", "zhoukou-cppcc", "member"))
                .in(office);
        assertThat(office.state().stage()).isEqualTo("feedback");
    }

    @Test
    void aCollectiveRatesThroughItsOwnClerk() {
        var raised = RaisingWords.raisedBy(RaisingWords.COLLECTIVE, "committee");
        var answered = given(raised, docketed(), dispatched("transport")).and(handled(1));
        answered.when(ratedFor(1, "p-k01", "satisfied")).thenRefused("not-at-this-stage");
    }

    private static Rated ratingOf(String person, Proposal now) {
        return now.matter().tasks().getFirst().rating(person).orElseThrow();
    }
}

package org.tongxin.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tongxin.proposal.ProposalStory.dispatched;
import static org.tongxin.proposal.ProposalStory.docketed;
import static org.tongxin.proposal.ProposalStory.given;
import static org.tongxin.proposal.ProposalStory.handled;
import static org.tongxin.proposal.ProposalStory.raised;
import static org.tongxin.proposal.ProposalStory.rated;

import org.junit.jupiter.api.Test;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Command.PassDeadline;
import org.tongxin.matter.Decision;
import org.tongxin.matter.MatterFact.Closed;
import org.tongxin.matter.MatterFact.DeadlineMet;
import org.tongxin.matter.MatterFact.DeadlinePassed;
import org.tongxin.matter.MatterFact.DeadlineSet;
import org.tongxin.matter.MatterFact.Party;
import org.tongxin.matter.MatterFact.PartyJoined;
import org.tongxin.matter.MatterFact.Rated;
import org.tongxin.matter.MatterFact.RoundClosed;

/// Rating on two axes, and silence. Invariant 4 of proposals.
class RatingTest {

    private static final Actor OTHER = new Actor("p-m02", "post-m02", "zhoukou-cppcc", "member");

    static final ProposalStory ANSWERED =
            given(raised(), docketed(), dispatched("transport")).and(handled(1));

    @Test
    void theProposersRatingConcludesIt() {
        ANSWERED.when(rated(1, "satisfied"))
                .then(
                        Rated.class,
                        DeadlineMet.class,
                        RoundClosed.class,
                        Closed.class,
                        DeadlineSet.class)
                .stands("closed");
    }

    private static Office ofTwo() {
        var office = ANSWERED.office();
        office.has(new PartyJoined(new Party("co-signer", "p-m02", null), null));
        return office;
    }

    @Test
    void eachOfThoseWhoStandBehindItRatesForHimself() {
        var office = ofTwo();
        rated(1, "satisfied").in(office);
        assertThat(office.state().stage()).isEqualTo("feedback");
        rated(1, "basically").by(OTHER).in(office);
        assertThat(office.state().stage()).isEqualTo("closed");
        assertThat(office.state().matter().tasks().getFirst().ratings())
                .extracting(Rated::person, Rated::result)
                .containsExactly(tuple("p-m01", "satisfied"), tuple("p-m02", "basically"));
    }

    @Test
    void aRatingMayBeChangedUntilTheLastOneIsGiven() {
        var office = ofTwo();
        rated(1, "unsatisfied").in(office);
        rated(1, "basically").in(office);
        rated(1, "satisfied").by(OTHER).in(office);
        assertThat(office.state().stage()).isEqualTo("closed");
        assertThat(rated(1, "unsatisfied").in(office)).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void whoDoesNotRateInTimeHasNoOpinionAndTheOthersKeepTheirs() {
        var office = ofTwo();
        rated(1, "satisfied").in(office);
        new WaysTaken().silence(office, ProposalStory.DAY.plusMonths(2));
        assertThat(office.state().matter().tasks().getFirst().ratings())
                .extracting(Rated::person, Rated::result)
                .containsExactly(tuple("p-m01", "satisfied"), tuple("p-m02", "no-opinion"));
    }

    @Test
    void aReplyIsRatedOnce() {
        ANSWERED.and(rated(1, "unsatisfied"))
                .when(rated(1, "satisfied"))
                .thenRefused("not-at-this-stage");
    }

    @Test
    void whereSeveralAnsweredEachIsRated() {
        var both = given(raised(), docketed(), dispatched("housing", "transport"));
        both.and(handled(1))
                .and(handled(2))
                .when(rated(1, "basically"))
                .then(Rated.class)
                .stands("feedback");
    }

    @Test
    void anotherMemberDoesNotRateForHim() {
        ANSWERED.when(rated(1, "satisfied").by(OTHER)).thenRefused("not-found");
    }

    @Test
    void theUnitDoesNotRateItself() {
        ANSWERED.when(rated(1, "satisfied").by(Office.of("transport", "unit-head")))
                .thenRefused("not-allowed");
    }

    @Test
    void silenceIsNoOpinionAndNeverSatisfied() {
        var due = ANSWERED.now().matter().owed("feedback", 0).orElseThrow().dueAt();
        var office = new Office();
        ANSWERED.given().forEach(told -> told.in(office));
        var day = java.time.LocalDate.ofInstant(due, org.tongxin.matter.Moment.ZONE);
        var decision = office.take(new PassDeadline("feedback", 0), Actor.CLOCK, day);
        assertThat(decision)
                .isInstanceOfSatisfying(
                        org.tongxin.matter.Decision.Accepted.class,
                        accepted ->
                                assertThat(accepted.facts())
                                        .contains(
                                                new Rated(
                                                        1,
                                                        1,
                                                        "p-m01",
                                                        "no-opinion",
                                                        "no-opinion",
                                                        "",
                                                        "",
                                                        null,
                                                        null))
                                        .hasAtLeastOneElementOfType(DeadlinePassed.class));
        assertThat(office.state().stage()).isEqualTo("closed");
    }

    @Test
    void theClockDoesNotPassADeadlineBeforeItsInstant() {
        ANSWERED.when(ProposalStory.told(new PassDeadline("feedback", 0), Actor.CLOCK))
                .thenRefused("not-due");
    }
}

package org.tongxin.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.proposal.ProposalStory.dispatched;
import static org.tongxin.proposal.ProposalStory.docketed;
import static org.tongxin.proposal.ProposalStory.given;
import static org.tongxin.proposal.ProposalStory.handled;
import static org.tongxin.proposal.ProposalStory.raised;
import static org.tongxin.proposal.ProposalStory.rated;

import org.junit.jupiter.api.Test;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Command.PassDeadline;
import org.tongxin.matter.MatterFact.Closed;
import org.tongxin.matter.MatterFact.DeadlineMet;
import org.tongxin.matter.MatterFact.DeadlinePassed;
import org.tongxin.matter.MatterFact.Rated;
import org.tongxin.matter.MatterFact.RoundClosed;

/// Rating on two axes, and silence. Invariant 4 of proposals.
class RatingTest {

    static final ProposalStory ANSWERED =
            given(raised(), docketed(), dispatched("transport")).and(handled(1));

    @Test
    void theProposersRatingConcludesIt() {
        ANSWERED.when(rated(1, "satisfied"))
                .then(Rated.class, DeadlineMet.class, RoundClosed.class, Closed.class)
                .stands("closed");
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
        var other = new Actor("p-m02", "post-m02", "zhoukou-cppcc", "member");
        ANSWERED.when(rated(1, "satisfied").by(other)).thenRefused("not-found");
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

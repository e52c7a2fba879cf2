package org.tongxin.proposal.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.proposal.ProposalStory.contacted;
import static org.tongxin.proposal.ProposalStory.dispatched;
import static org.tongxin.proposal.ProposalStory.docketed;
import static org.tongxin.proposal.ProposalStory.given;
import static org.tongxin.proposal.ProposalStory.handled;
import static org.tongxin.proposal.ProposalStory.raised;
import static org.tongxin.proposal.ProposalStory.rated;
import static org.tongxin.proposal.ProposalStory.replied;
import static org.tongxin.proposal.following.FollowingWords.answeredAgain;
import static org.tongxin.proposal.following.FollowingWords.handledAgain;
import static org.tongxin.proposal.following.FollowingWords.letStand;

import org.junit.jupiter.api.Test;
import org.tongxin.matter.MatterFact.Closed;
import org.tongxin.matter.MatterFact.DeadlineMet;
import org.tongxin.matter.MatterFact.DeadlineSet;
import org.tongxin.matter.MatterFact.Rated;
import org.tongxin.matter.MatterFact.RoundClosed;
import org.tongxin.matter.MatterFact.RoundOpened;
import org.tongxin.matter.Task;
import org.tongxin.proposal.ProposalFact;
import org.tongxin.proposal.ProposalStory;

/// Rounds of handling. Invariant 6 of proposal: what somebody is not satisfied with is not
/// concluded without a word of the office.
class RoundsTest {

    private static final ProposalStory UNSATISFIED =
            given(raised(), docketed(), dispatched("housing", "transport"))
                    .and(handled(1))
                    .and(handled(2))
                    .and(rated(1, "satisfied"));

    private static final ProposalStory ONE =
            given(raised(), docketed(), dispatched("housing"))
                    .and(handled(1))
                    .and(rated(1, "unsatisfied"));

    private static final ProposalStory THIRD_ROUND =
            ONE.and(handledAgain())
                    .and(answeredAgain(1))
                    .and(rated(1, "unsatisfied"), handledAgain());

    @Test
    void whatSomebodyIsNotSatisfiedWithLiesOnTheOfficesDesk() {
        var told = UNSATISFIED.when(rated(2, "unsatisfied"));
        told.then(Rated.class, DeadlineMet.class, RoundClosed.class, DeadlineSet.class);
        assertThat(told.now().waiting())
                .extracting(one -> one.scope() + " " + one.action())
                .containsExactly("role:proposal-office re-handle");
    }

    @Test
    void theUnsatisfyingReplyAloneIsHandledAgain() {
        var now =
                UNSATISFIED
                        .and(rated(2, "unsatisfied"))
                        .when(handledAgain())
                        .then(
                                RoundOpened.class,
                                DeadlineMet.class,
                                DeadlineSet.class,
                                DeadlineSet.class)
                        .stands("rehandling")
                        .now();
        assertThat(now.matter().tasks())
                .extracting(Task::stage)
                .containsExactly(Task.Stage.SENT, Task.Stage.SIGNED_FOR);
        assertThat(now.matter().owed("rehandling", 2)).isPresent();
        assertThat(now.matter().tasks().get(1).earlier()).hasSize(1);
    }

    @Test
    void theOfficeMayNameTheUnits() {
        var named = UNSATISFIED.and(rated(2, "unsatisfied"));
        var both = named.when(handledAgain("housing", "transport")).now();
        assertThat(both.matter().tasks()).allMatch(task -> task.round() == 2);
        named.when(handledAgain("finance")).thenRefused("unit-without-task");
    }

    @Test
    void inEachRoundTheProposerIsContactedAgainAndRatesAgain() {
        ONE.and(handledAgain()).when(replied(1)).thenRefused("not-contacted");
        var again = ONE.and(handledAgain()).and(answeredAgain(1));
        assertThat(again.now().matter().owed("rehandling", 1)).isEmpty();
        again.when(rated(1, "basically")).stands("closed");
    }

    @Test
    void theOfficeLetsAReplyStandAndSaysWhy() {
        ONE.when(letStand())
                .then(
                        ProposalFact.Settled.class,
                        DeadlineMet.class,
                        Closed.class,
                        DeadlineSet.class)
                .stands("closed");
        given(raised()).when(letStand()).thenRefused("not-at-this-stage");
    }

    @Test
    void inTheThirdRoundTheUnitComesItself() {
        var onlyPhoned = THIRD_ROUND.and(contacted(1));
        onlyPhoned.when(replied(1)).thenRefused("meeting-needed");
        onlyPhoned.and(answeredAgain(1)).when(rated(1, "basically")).stands("closed");
    }

    @Test
    void itIsNotHandledMoreOftenThanTheRulesAllow() {
        var third = THIRD_ROUND.and(answeredAgain(1)).and(rated(1, "unsatisfied"));
        third.when(handledAgain()).thenRefused("rounds-over");
        third.when(letStand()).stands("closed");
    }
}

package org.tongxin.proposal.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.proposal.ProposalStory.contacted;
import static org.tongxin.proposal.ProposalStory.dispatched;
import static org.tongxin.proposal.ProposalStory.docketed;
import static org.tongxin.proposal.ProposalStory.given;
import static org.tongxin.proposal.ProposalStory.handled;
import static org.tongxin.proposal.ProposalStory.promised;
import static org.tongxin.proposal.ProposalStory.raised;
import static org.tongxin.proposal.ProposalStory.rated;
import static org.tongxin.proposal.ProposalStory.sent;
import static org.tongxin.proposal.ProposalStory.signedFor;
import static org.tongxin.proposal.ProposalStory.signedOff;
import static org.tongxin.proposal.following.FollowingWords.archived;
import static org.tongxin.proposal.following.FollowingWords.claimed;
import static org.tongxin.proposal.following.FollowingWords.claimedOn;
import static org.tongxin.proposal.following.FollowingWords.disputed;
import static org.tongxin.proposal.following.FollowingWords.givenUp;
import static org.tongxin.proposal.following.FollowingWords.lookedBack;
import static org.tongxin.proposal.following.FollowingWords.putOff;
import static org.tongxin.proposal.following.FollowingWords.verified;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongxin.matter.Matter.Commitment.Standing;
import org.tongxin.matter.Matter.Deadline.Ending;
import org.tongxin.matter.MatterFact.Archived;
import org.tongxin.matter.MatterFact.CommitmentSlipped;
import org.tongxin.matter.MatterFact.CommitmentVerified;
import org.tongxin.matter.MatterFact.DeadlineExtended;
import org.tongxin.matter.MatterFact.DeadlineMet;
import org.tongxin.matter.MatterFact.DeadlineSet;
import org.tongxin.matter.MatterFact.LookedBack;
import org.tongxin.matter.State.Waiting;
import org.tongxin.proposal.Office;
import org.tongxin.proposal.ProposalStory;
import org.tongxin.proposal.WaysTaken;

/// Promises, and following them. Invariant 7 of proposal: a promise binds until it is seen to be
/// kept or given up openly. Invariant 8: nothing is owed by what was put away.
class PromisesTest {

    private static final ProposalStory SENT =
            given(raised(), docketed(), dispatched("transport"), signedFor(1), contacted(1))
                    .and(promised(1, "2026-10-31"), signedOff(1), sent(1));
    private static final ProposalStory TRACKED = SENT.and(rated(1, "satisfied"));
    private static final LocalDate YEARS_LATER = LocalDate.of(2029, 1, 10);

    @Test
    void aPromiseBindsWhenItsReplyGoesOut() {
        var clock = SENT.now().matter().owed("promise", 1).orElseThrow();
        assertThat(clock.dueAt()).hasToString("2026-10-31T16:00:00Z");
        assertThat(clock.provisional()).isFalse();
    }

    @Test
    void whatIsEndedBeforeItIsHandledHasNeverPromisedAnything() {
        var handled = Set.of("handling", "rehandling", "feedback", "tracking");
        for (var name : List.of("withdraw", "decline", "convert", "return", "recall")) {
            var act = Office.KIND.chain().action(name).orElseThrow();
            assertThat(act.from()).as(name).doesNotContainAnyElementsOf(handled);
        }
    }

    @Test
    void whatIsReportedAsKeptIsAskedOfTheProposerTooUntilOneHasSeenIt() {
        var claimed = TRACKED.and(claimed(1));
        assertThat(claimed.now().waiting())
                .filteredOn(one -> one.action().equals("verify"))
                .extracting(Waiting::scope)
                .containsExactly("role:proposal-office", "person:p-m01");
        assertThat(claimed.and(verified(1)).now().waiting())
                .extracting(Waiting::action)
                .doesNotContain("verify");
    }

    @Test
    void withAPromiseOpenItIsFollowedAndLookedAtOnItsDay() {
        var now = TRACKED.now();
        assertThat(now.stage()).isEqualTo("tracking");
        var look = now.matter().owed("look-back", 0).orElseThrow();
        assertThat(look.dueAt()).hasToString("2026-11-20T16:00:00Z");
        assertThat(now.waiting()).extracting(Waiting::action).containsExactly("claim", "look-back");
    }

    @Test
    void theUnitSaysThatItIsKeptAndTheOfficeSeesIt() {
        TRACKED.and(claimed(1))
                .when(verified(1))
                .then(
                        CommitmentVerified.class,
                        DeadlineMet.class,
                        DeadlineMet.class,
                        DeadlineSet.class)
                .stands("closed");
    }

    @Test
    void theProposerMaySeeItHimselfAndAnotherMayNot() {
        var claim = TRACKED.and(claimed(1));
        claim.when(verified(1).by(Office.MEMBER)).stands("closed");
        claim.when(verified(1).by(Office.of("transport", "unit-head"))).thenRefused("not-allowed");
    }

    @Test
    void whatIsNotKeptIsOwedAgain() {
        var now = TRACKED.and(claimed(1)).when(disputed(1)).stands("tracking").now();
        assertThat(now.matter().commitment(1).orElseThrow().standing()).isEqualTo(Standing.OPEN);
        assertThat(now.matter().owed("promise", 1)).isPresent();
        TRACKED.when(verified(1)).thenRefused("not-at-this-stage");
    }

    @Test
    void aPromiseIsNotKeptInTheFuture() {
        TRACKED.when(claimedOn(1, "2026-03-13")).thenRefused("day-impossible");
    }

    @Test
    void whoNeedsLongerSaysSoOpenly() {
        var now =
                SENT.when(putOff(1, "2027-01-31"))
                        .then(CommitmentSlipped.class, DeadlineExtended.class)
                        .now();
        var promise = now.matter().commitment(1).orElseThrow();
        assertThat(promise.due()).isEqualTo("2027-01-31");
        assertThat(promise.firstDue()).isEqualTo("2026-10-31");
        assertThat(now.matter().owed("promise", 1).orElseThrow().dueAt())
                .hasToString("2027-01-31T16:00:00Z");
        SENT.when(putOff(1, "2026-10-31")).thenRefused("day-not-later");
    }

    @Test
    void aPromiseGivenUpIsSettledByItsExplanation() {
        var now = TRACKED.when(givenUp(1)).stands("closed").now();
        assertThat(now.matter().owed("promise", 1)).isEmpty();
        TRACKED.when(givenUp(1).by(Office.of("transport", "unit-clerk")))
                .thenRefused("not-allowed");
    }

    @Test
    void aPromiseThatPassesStaysOwed() {
        var office = TRACKED.office();
        new WaysTaken().silence(office, LocalDate.of(2026, 11, 1));
        var clock = office.state().matter().owed("promise", 1).orElseThrow();
        assertThat(clock.ending()).isEqualTo(Ending.PASSED);
        assertThat(office.state().waiting().getFirst().due()).isEqualTo(clock.dueAt());
    }

    @Test
    void itIsLookedAtEveryYearWhileAPromiseIsOpen() {
        var now =
                TRACKED.when(lookedBack())
                        .then(LookedBack.class, DeadlineMet.class, DeadlineSet.class)
                        .now();
        assertThat(now.matter().owed("look-back", 0).orElseThrow().dueAt())
                .hasToString("2027-11-20T16:00:00Z");
    }

    @Test
    void whatOwesNothingIsPutAwayByTheOfficeOrTheClock() {
        var closed =
                given(raised(), docketed(), dispatched("transport"))
                        .and(handled(1))
                        .and(rated(1, "satisfied"));
        closed.when(archived()).then(DeadlineMet.class, Archived.class).stands("archived");
        var office = closed.office();
        new WaysTaken().silence(office, YEARS_LATER);
        assertThat(office.state().stage()).isEqualTo("archived");
        assertThat(office.state().waiting()).isEmpty();
    }

    @Test
    void whatIsFollowedIsNotPutAway() {
        TRACKED.when(archived()).thenRefused("not-at-this-stage");
    }
}

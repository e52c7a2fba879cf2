package org.tongxin.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.proposal.ProposalStory.contacted;
import static org.tongxin.proposal.ProposalStory.contactedOn;
import static org.tongxin.proposal.ProposalStory.dispatched;
import static org.tongxin.proposal.ProposalStory.docketed;
import static org.tongxin.proposal.ProposalStory.given;
import static org.tongxin.proposal.ProposalStory.handled;
import static org.tongxin.proposal.ProposalStory.promised;
import static org.tongxin.proposal.ProposalStory.raised;
import static org.tongxin.proposal.ProposalStory.replied;
import static org.tongxin.proposal.ProposalStory.sent;
import static org.tongxin.proposal.ProposalStory.sentBack;
import static org.tongxin.proposal.ProposalStory.signedFor;
import static org.tongxin.proposal.ProposalStory.signedOff;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongxin.matter.MatterFact.Contacted;
import org.tongxin.matter.MatterFact.DeadlineMet;
import org.tongxin.matter.MatterFact.DeadlineSet;
import org.tongxin.matter.MatterFact.PointAnswered;
import org.tongxin.matter.MatterFact.PromiseDropped;
import org.tongxin.matter.MatterFact.ReplyClassed;
import org.tongxin.matter.MatterFact.ReplySent;
import org.tongxin.matter.MatterFact.ReplySentBack;
import org.tongxin.matter.MatterFact.SignedFor;
import org.tongxin.matter.Task;
import org.tongxin.proposal.handling.Replying;

/// Dispatching, handling and replying. Invariants 2 and 3 of proposals.
class HandlingTest {

    static final ProposalStory HANDLED_BY_ONE =
            given(raised("建站", "增车"), docketed(), dispatched("transport"));

    @Test
    void everyTaskHasOneUnitAndItsDays() {
        var now = given(raised(), docketed(), dispatched("housing", "transport")).now().matter();
        assertThat(now.tasks()).extracting(Task::unit).containsExactly("housing", "transport");
        for (var task : now.tasks()) {
            assertThat(task.role()).isEqualTo(Task.Role.SEPARATE);
            for (var limit : new String[] {"sign-for", "contact", "reply"}) {
                assertThat(now.owed(limit, task.no())).isPresent();
            }
        }
    }

    @Test
    void oneUnitAloneIsTheLead() {
        assertThat(HANDLED_BY_ONE.now().matter().tasks())
                .extracting(Task::role)
                .containsExactly(Task.Role.LEAD);
    }

    @Test
    void noUnitIsNamedTwice() {
        given(raised(), docketed())
                .when(dispatched("housing", "housing"))
                .thenRefused("unit-twice");
    }

    @Test
    void aUnitSignsForItsTaskOnce() {
        HANDLED_BY_ONE.when(signedFor(1)).then(SignedFor.class, DeadlineMet.class);
        HANDLED_BY_ONE.and(signedFor(1)).when(signedFor(1)).thenRefused("not-at-this-stage");
    }

    @Test
    void anotherUnitDoesNotSignForIt() {
        HANDLED_BY_ONE
                .when(signedFor(1).by(Office.of("housing", "unit-clerk")))
                .thenRefused("not-found");
        given(raised(), docketed(), dispatched("housing", "transport"))
                .when(signedFor(1).by(Office.of("transport", "unit-clerk")))
                .thenRefused("not-allowed");
    }

    @Test
    void theFirstContactMeetsTheClockAndTheSecondIsKeptToo() {
        var signed = HANDLED_BY_ONE.and(signedFor(1));
        signed.when(contacted(1)).then(Contacted.class, DeadlineMet.class);
        signed.and(contacted(1)).when(contacted(1)).then(Contacted.class);
    }

    @Test
    void aContactLiesBetweenTheDayItWasRaisedAndToday() {
        var signed = HANDLED_BY_ONE.and(signedFor(1));
        signed.when(contactedOn(1, "2026-03-13")).thenRefused("day-impossible");
        signed.when(contactedOn(1, "2026-03-11")).thenRefused("day-impossible");
        signed.when(contactedOn(1, "2026-03-12")).then(Contacted.class, DeadlineMet.class);
    }

    @Test
    void noReplyIsWrittenBeforeTheProposerWasContacted() {
        HANDLED_BY_ONE.and(signedFor(1)).when(replied(1)).thenRefused("not-contacted");
    }

    @Test
    void noReplyIsSignedBeforeEveryPointIsAnswered() {
        HANDLED_BY_ONE
                .and(signedFor(1), contacted(1), promised(1, "2026-12-31"))
                .when(signedOff(1))
                .thenRefused("points-unanswered");
    }

    @Test
    void aPromiseNeedsADayThatIsStillToCome() {
        var contacted = HANDLED_BY_ONE.and(signedFor(1), contacted(1));
        contacted.when(promised(1, "2026-03-12")).thenRefused("promise-overdue");
        assertThat(contacted.and(promised(1, "2026-12-31")).now().matter().commitments())
                .hasSize(1);
    }

    @Test
    void aPromiseWrittenAnewReplacesTheDraft() {
        var twice =
                HANDLED_BY_ONE.and(
                        signedFor(1),
                        contacted(1),
                        promised(1, "2026-11-30"),
                        promised(1, "2026-12-31"));
        assertThat(twice.now().matter().commitments())
                .singleElement()
                .satisfies(one -> assertThat(one.due()).hasToString("2026-12-31"));
    }

    @Test
    void aPromiseLeftOutOfANewDraftIsDropped() {
        var promised = HANDLED_BY_ONE.and(signedFor(1), contacted(1), promised(1, "2026-11-30"));
        promised.when(replied(1))
                .then(
                        PointAnswered.class,
                        PromiseDropped.class,
                        PointAnswered.class,
                        ReplyClassed.class);
        assertThat(promised.and(replied(1)).now().matter().commitments()).isEmpty();
    }

    @Test
    void aReplyIsOfTheClassOfItsWeakestPointUnlessTheUnitSaysOtherwise() {
        var contacted = HANDLED_BY_ONE.and(signedFor(1), contacted(1));
        assertThat(outcome(contacted.and(replied(1)))).isEqualTo("resolved");
        assertThat(outcome(contacted.and(replied(1), promised(1, "2026-11-30"))))
                .isEqualTo("planned");
        var point = new Replying.PointReply(1, "planned", Office.text("列入计划"), null, null);
        var said = new Replying.Reply(1, List.of(point), List.of(), "in-progress");
        var clerk = Office.of("transport", "unit-clerk");
        assertThat(outcome(contacted.and(ProposalStory.told(said, clerk))))
                .isEqualTo("in-progress");
    }

    private static String outcome(ProposalStory story) {
        return story.now().matter().tasks().getFirst().outcome();
    }

    @Test
    void theClerkDoesNotSignForTheHead() {
        HANDLED_BY_ONE
                .and(signedFor(1), contacted(1), replied(1))
                .when(signedOff(1).by(Office.of("transport", "unit-clerk")))
                .thenRefused("not-allowed");
    }

    @Test
    void aReplySentBackIsWrittenSignedAndCheckedAgain() {
        var signed = HANDLED_BY_ONE.and(signedFor(1), contacted(1), replied(1), signedOff(1));
        signed.when(sentBack(1)).then(ReplySentBack.class).stands("handling");
        assertThat(signed.and(sentBack(1)).now().matter().tasks().getFirst().sentBack())
                .isNotNull();
        signed.and(sentBack(1)).when(sent(1)).thenRefused("not-at-this-stage");
        signed.and(sentBack(1), replied(1), signedOff(1)).when(sent(1)).stands("feedback");
    }

    @Test
    void theFeedbackClockStartsWithTheLastReply() {
        var both = given(raised(), docketed(), dispatched("housing", "transport"));
        var first = both.and(handled(1));
        assertThat(first.now().stage()).isEqualTo("handling");
        first.and(signedFor(2), contacted(2), replied(2), signedOff(2))
                .when(sent(2))
                .then(ReplySent.class, DeadlineMet.class, DeadlineSet.class)
                .stands("feedback");
    }
}

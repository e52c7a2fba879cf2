package org.tongxin.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Fact;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Recorded;
import org.tongxin.matter.Task;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.handling.Handling;
import org.tongxin.proposal.handling.Replying;

/// What the rules of proposals refuse, and under which code. Invariant 3 of the module.
class RefusedTest {

    private static final Sealed TEXT = Sealed.of("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    private static final LocalDate RAISED = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final Moment NOW =
            new Moment(
                    TODAY.atTime(10, 0).atZone(Moment.ZONE).toInstant(),
                    new Actor("p-u12", "post-u12", "zhoukou-housing", "unit-clerk"),
                    _ -> 1);

    private static Proposal given(Fact... more) {
        var points = List.of(new MatterFact.Point(1, TEXT), new MatterFact.Point(2, TEXT));
        var raised =
                new MatterFact.Raised(
                        "p", 2026, 1, TEXT, "native", "", RAISED, List.of(), points, 1, "");
        var task = new MatterFact.TaskGiven(1, "zhoukou-housing", Task.Role.LEAD);
        var proposal = after(after(Proposal.BLANK, raised), task);
        for (var fact : more) {
            proposal = after(proposal, fact);
        }
        return proposal;
    }

    private static Proposal after(Proposal proposal, Fact fact) {
        var version = proposal.matter().version() + 1;
        return proposal.after(
                new Recorded(version, "p-2026-0001", version, Instant.EPOCH, Actor.CLOCK, fact));
    }

    private static String code(Decision decision) {
        return decision instanceof Decision.Refused(var why) ? why.code() : "accepted";
    }

    private static Replying.Reply promising(LocalDate due) {
        var point = new Replying.PointReply(1, "planned", TEXT, TEXT, due);
        return new Replying.Reply(1, List.of(point));
    }

    @Test
    void noReplyBeforeTheProposerWasContacted() {
        assertThat(code(Replying.decide(given(), promising(TODAY.plusDays(1)), NOW)))
                .isEqualTo("not-contacted");
    }

    @Test
    void aPromiseIsForADayStillToCome() {
        var contacted = given(new MatterFact.Contacted(1, "visit", TODAY, "", TEXT));
        assertThat(code(Replying.decide(contacted, promising(TODAY), NOW)))
                .isEqualTo("promise-overdue");
        assertThat(code(Replying.decide(contacted, promising(TODAY.plusDays(1)), NOW)))
                .isEqualTo("accepted");
    }

    @Test
    void noReplyIsSignedWithAPointUnanswered() {
        var half = given(new MatterFact.PointAnswered(1, 1, "resolved", TEXT));
        var decision = Replying.decide(half, new Replying.SignOff(1), NOW);
        assertThat(code(decision)).isEqualTo("points-unanswered");
    }

    @Test
    void aContactLiesBetweenRaisingAndToday() {
        for (var day : List.of(TODAY.plusDays(1), RAISED.minusDays(1))) {
            var contact = new Handling.Contact(1, "visit", day, TEXT);
            assertThat(code(Handling.decide(given(), contact, true, NOW)))
                    .isEqualTo("day-impossible");
        }
    }
}

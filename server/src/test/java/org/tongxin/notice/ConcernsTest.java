package org.tongxin.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.proposal.ProposalStory.contacted;
import static org.tongxin.proposal.ProposalStory.dispatched;
import static org.tongxin.proposal.ProposalStory.docketed;
import static org.tongxin.proposal.ProposalStory.given;
import static org.tongxin.proposal.ProposalStory.handled;
import static org.tongxin.proposal.ProposalStory.raised;
import static org.tongxin.proposal.ProposalStory.rated;
import static org.tongxin.proposal.ProposalStory.signedFor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Matter;
import org.tongxin.matter.MatterFact.DeadlinePassed;
import org.tongxin.matter.MatterFact.Party;
import org.tongxin.matter.MatterFact.PartyJoined;
import org.tongxin.matter.State;
import org.tongxin.matter.log.History;
import org.tongxin.notice.Concerns.Step;
import org.tongxin.proposal.Office;
import org.tongxin.proposal.ProposalFact.ProposalPublished;
import org.tongxin.proposal.ProposalFact.ReplyPublished;
import org.tongxin.proposal.ProposalFact.TakenDown;
import org.tongxin.proposal.ProposalStory.Told;

/// Whom facts concern, without a database. Invariant 3: a rating concerns nobody.
class ConcernsTest {

    private static final String CLERK = "unit:transport/unit-clerk";

    @Test
    void whatIsRaisedLiesOnTheDeskOfTheOffice() {
        assertThat(after(new Office(), raised()))
                .containsExactly("role:proposal-office todo pre-review");
    }

    @Test
    void whatIsDispatchedLiesOnTheDeskOfTheUnitAndIsNewsToTheMember() {
        var office = given(raised(), docketed()).office();
        assertThat(after(office, dispatched("transport")))
                .containsExactly(CLERK + " todo sign-for", "person:p-m01 news ");
    }

    @Test
    void whatTheUnitDoesForItselfIsNoNews() {
        var office = given(raised(), docketed(), dispatched("transport")).office();
        assertThat(after(office, signedFor(1))).containsExactly(CLERK + " todo contact");
        assertThat(after(office, contacted(1))).containsExactly(CLERK + " todo reply");
    }

    @Test
    void aReplyThatIsSentIsToBeRatedByAllWhoStandBehindIt() {
        var office = given(raised(), docketed(), dispatched("transport")).and(handled(1)).office();
        assertThat(all(office)).contains("person:p-m01 todo rate");
    }

    @Test
    void aRatingConcernsNobodyUntilTheRoundIsOver() {
        var office = given(raised(), docketed(), dispatched("transport")).and(handled(1)).office();
        office.has(new PartyJoined(new Party("co-signer", "p-m02", null), null));
        assertThat(after(office, rated(1, "unsatisfied"))).isEmpty();
        var last = rated(1, "satisfied").by(new Actor("p-m02", "x", "y", "member"));
        assertThat(after(office, last)).contains(CLERK + " news ");
    }

    @Test
    void whatIsPublishedOrTakenDownIsNewsToThoseWhoStandBehindIt() {
        var office = given(raised(), docketed(), dispatched("transport")).office();
        var text = Office.text("关于增设公交站点的建议");
        for (var fact :
                List.of(
                        new ProposalPublished("full", text, List.of()),
                        new ReplyPublished(1, "full", "planned", List.of()),
                        new TakenDown(0, text))) {
            var from = office.history().size();
            office.has(fact);
            assertThat(since(office, from)).containsExactly("person:p-m01 news ");
        }
    }

    @Test
    void whatIsOverdueIsToldToTheWholeUnitAndToThoseWhoWatch() {
        var office = given(raised(), docketed(), dispatched("transport"), signedFor(1)).office();
        var from = office.history().size();
        var contact =
                office.state().matter().deadlines().stream()
                        .filter(Matter.Deadline::isOwed)
                        .filter(one -> one.limit().equals("contact"))
                        .findFirst()
                        .orElseThrow();
        office.has(new DeadlinePassed(contact.limit(), contact.task()));
        assertThat(since(office, from))
                .containsExactly(
                        "unit:transport late contact", "role:proposal-office late contact");
    }

    private static List<String> after(Office office, Told told) {
        var from = office.history().size();
        told.in(office);
        return since(office, from);
    }

    private static List<String> all(Office office) {
        return since(office, 0);
    }

    private static List<String> since(Office office, int from) {
        State before = Office.KIND.blank();
        var state = before;
        var steps = new ArrayList<Step>();
        for (var recorded : office.history()) {
            state = History.fold(Office.KIND, state, recorded);
            if (recorded.version() <= from) {
                before = state;
            } else {
                steps.add(new Step(recorded, state));
            }
        }
        return Concerns.of(Set.of("proposal-office"), before, steps).stream()
                .filter(one -> !one.scope().equals("person:" + one.by()))
                .map(one -> "%s %s %s".formatted(one.scope(), one.why().code(), one.action()))
                .toList();
    }
}

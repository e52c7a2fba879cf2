package org.tongxin.proposal.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.proposal.ProposalStory.contacted;
import static org.tongxin.proposal.ProposalStory.declined;
import static org.tongxin.proposal.ProposalStory.dispatched;
import static org.tongxin.proposal.ProposalStory.docketed;
import static org.tongxin.proposal.ProposalStory.given;
import static org.tongxin.proposal.ProposalStory.handled;
import static org.tongxin.proposal.ProposalStory.promised;
import static org.tongxin.proposal.ProposalStory.raised;
import static org.tongxin.proposal.ProposalStory.rated;
import static org.tongxin.proposal.ProposalStory.signedFor;
import static org.tongxin.proposal.ProposalStory.signedOff;
import static org.tongxin.proposal.ProposalStory.told;
import static org.tongxin.proposal.merging.MergingWords.SECOND;
import static org.tongxin.proposal.merging.MergingWords.merged;
import static org.tongxin.proposal.merging.MergingWords.oneCase;
import static org.tongxin.proposal.merging.MergingWords.together;
import static org.tongxin.proposal.merging.MergingWords.unmerged;
import static org.tongxin.proposal.merging.Pair.LEADING;
import static org.tongxin.proposal.merging.Pair.OTHER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongxin.matter.MatterFact.DeadlineMet;
import org.tongxin.matter.MatterFact.DeadlineSet;
import org.tongxin.matter.MatterFact.MergedInto;
import org.tongxin.matter.MatterFact.Party;
import org.tongxin.matter.MatterFact.Unmerged;
import org.tongxin.proposal.Office;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalStory;
import org.tongxin.proposal.examining.PreReviewing;

/// Merging in both practices, and undoing it. Invariant 11 of proposal.
class MergingTest {

    static final ProposalStory.Told PRE_REVIEWED =
            told(new PreReviewing.PreReview(), Office.OFFICE);

    /// Two points and one, both under examination.
    static Pair examined() {
        return Pair.given(
                given(raised("一", "二"), PRE_REVIEWED), given(raised("三").by(SECOND), PRE_REVIEWED));
    }

    static Pair filed() {
        return examined().leading(docketed()).and(docketed());
    }

    @Test
    void oneThatIsMergedOwesNothingAndIsNotClosed() {
        examined()
                .when(together(LEADING))
                .then(MergedInto.class, DeadlineMet.class)
                .stands("merged");
        var pair = filed().and(oneCase(LEADING));
        assertThat(pair.now().attributes())
                .containsEntry("mergedInto", LEADING)
                .containsEntry("mergePractice", "one-case");
        Pair.holds(pair.now(), pair.led());
        Pair.holds(pair.led(), pair.now());
    }

    @Test
    void thePointsOfBothAreNumberedOnAndSayWhereTheyComeFrom() {
        var led = examined().and(together(LEADING)).led().matter();
        assertThat(led.points()).extracting(point -> point.no()).containsExactly(1, 2, 3);
        assertThat(led.origin(2)).isEmpty();
        assertThat(led.origin(3)).hasValueSatisfying(it -> assertThat(it.point()).isEqualTo(1));
        assertThat(led.origin(3).orElseThrow().matter()).isEqualTo(OTHER);
    }

    @Test
    void inOneCaseAllBecomeItsProposersAndTogetherTheyStandBesideIt() {
        assertThat(relations(examined().and(oneCase(LEADING)).led()))
                .containsExactly("proposer p-m01", "proposer p-m02");
        assertThat(relations(examined().and(together(LEADING)).led()))
                .containsExactly("proposer p-m01", "beside p-m02");
    }

    @Test
    void undoneItIsAsItWas() {
        for (var practice : List.of("together", "one-case")) {
            asBefore(examined(), merged(LEADING, practice));
            asBefore(filed(), merged(LEADING, practice));
        }
    }

    private static void asBefore(Pair pair, ProposalStory.Told merging) {
        var before = List.of(kept(pair.now()), kept(pair.led()));
        var stage = pair.now().stage();
        pair.and(merging).when(unmerged()).then(Unmerged.class, DeadlineSet.class).stands(stage);
        assertThat(List.of(kept(pair.now()), kept(pair.led()))).isEqualTo(before);
        assertThat(pair.now().waiting()).isNotEmpty();
    }

    /// All of a proposal but how many facts it has and its clocks.
    private static List<Object> kept(Proposal now) {
        var matter = now.matter();
        return List.of(
                now.stage(),
                now.docketed(),
                now.attributes(),
                now.facets(),
                now.scopes(),
                matter.points(),
                matter.parties(),
                matter.absorbed());
    }

    @Test
    void whenOneOfTwoIsReleasedTheNumbersCloseUp() {
        var pair = examined();
        var third = given(raised("四", "五"), PRE_REVIEWED).office(pair.other().another());
        pair.and(together(LEADING));
        together(LEADING).in(third);
        assertThat(pair.led().matter().points()).hasSize(5);
        pair.and(unmerged());
        assertThat(pair.led().matter().origin(3).orElseThrow().matter()).isEqualTo("p-2026-0003");
        assertThat(pair.led().matter().points()).hasSize(4);
    }

    @Test
    void noReplyLeavesOutAPointOfEither() {
        var pair = filed().and(together(LEADING)).leading(dispatched("housing"));
        pair.leading(signedFor(1), contacted(1), promised(1, "2026-10-31"));
        pair.whenLeading(signedOff(1)).thenRefused("points-unanswered");
    }

    @Test
    void eachOfEitherRatesForHimself() {
        for (var practice : List.of("together", "one-case")) {
            var pair = filed().and(merged(LEADING, practice)).leading(dispatched("housing"));
            pair.leading(handled(1)).leading(rated(1, "satisfied"));
            assertThat(pair.led().stage()).isEqualTo("feedback");
            pair.whenLeading(rated(1, "basically").by(SECOND)).stands("closed");
            assertThat(pair.now().stage()).isEqualTo("merged");
        }
    }

    @Test
    void untilUnitsHaveItItCanBeUndoneAndNotLater() {
        var pair = filed().and(together(LEADING)).leading(dispatched("housing"));
        pair.when(unmerged()).thenRefused("dispatched-already");
    }

    @Test
    void oneIsMergedIntoAnotherThatIsExaminedOrAboutToBeDispatched() {
        examined().when(together(OTHER)).thenRefused("merged-into-itself");
        examined().when(together("p-2026-0099")).thenRefused("other-not-found");
        filed().leading(dispatched("housing")).when(together(LEADING)).thenRefused("cannot-lead");
        examined().leading(declined("empty")).when(together(LEADING)).thenRefused("cannot-lead");
        Pair.given(given(raised("一")), given(raised("二"), PRE_REVIEWED))
                .when(together(LEADING))
                .thenRefused("cannot-lead");
        given(raised("一")).when(together(LEADING)).thenRefused("not-at-this-stage");
    }

    @Test
    void thereAreNoChains() {
        var pair = examined().and(together(LEADING));
        pair.whenLeading(together(OTHER)).thenRefused("leads-others");
        var third = given(raised("三"), PRE_REVIEWED).office(pair.other().another());
        var decision = together(OTHER).in(third);
        new ProposalStory.Ending(decision, third.state()).thenRefused("merged-itself");
    }

    @Test
    void onlyTheOfficeMerges() {
        examined().when(together(LEADING).by(SECOND)).thenRefused("not-allowed");
        examined().and(together(LEADING)).when(unmerged().by(SECOND)).thenRefused("not-allowed");
    }

    @Test
    void whoIsBehindBothIsAskedOnce() {
        var pair = Pair.given(given(raised("一"), PRE_REVIEWED), given(raised("二"), PRE_REVIEWED));
        for (var merging : List.of(oneCase(LEADING), together(LEADING))) {
            assertThat(pair.and(merging).led().raters()).hasSize(1);
            pair.and(unmerged());
        }
        assertThat(pair.led().matter().parties())
                .containsExactly(new Party("proposer", "p-m01", null));
    }

    private static List<String> relations(Proposal proposal) {
        return proposal.matter().parties().stream()
                .map(one -> one.relation() + " " + one.person())
                .toList();
    }
}

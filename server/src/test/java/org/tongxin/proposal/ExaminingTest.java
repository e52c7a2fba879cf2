package org.tongxin.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.proposal.Early.converted;
import static org.tongxin.proposal.Early.preReviewed;
import static org.tongxin.proposal.Early.recalled;
import static org.tongxin.proposal.Early.reclassified;
import static org.tongxin.proposal.Early.reconsidered;
import static org.tongxin.proposal.Early.returned;
import static org.tongxin.proposal.Early.revised;
import static org.tongxin.proposal.Early.withdrawn;
import static org.tongxin.proposal.ProposalStory.declined;
import static org.tongxin.proposal.ProposalStory.dispatched;
import static org.tongxin.proposal.ProposalStory.docketed;
import static org.tongxin.proposal.ProposalStory.given;
import static org.tongxin.proposal.ProposalStory.raised;

import org.junit.jupiter.api.Test;
import org.tongxin.matter.Actor;
import org.tongxin.matter.MatterFact.Closed;
import org.tongxin.matter.MatterFact.DeadlineMet;
import org.tongxin.matter.MatterFact.DeadlineSet;
import org.tongxin.matter.MatterFact.Reopened;
import org.tongxin.matter.MatterFact.Revised;
import org.tongxin.proposal.ProposalFact.Classified;
import org.tongxin.proposal.ProposalFact.Converted;
import org.tongxin.proposal.ProposalFact.HandedIn;
import org.tongxin.proposal.ProposalFact.PreReviewed;
import org.tongxin.proposal.ProposalFact.Recalled;
import org.tongxin.proposal.ProposalFact.Reconsidered;
import org.tongxin.proposal.ProposalFact.Returned;
import org.tongxin.proposal.ProposalFact.Submitted;
import org.tongxin.proposal.ProposalFact.Withdrawn;

/// Pre-review, revision, and all ways in which the examination ends. Invariant 5 of proposals.
class ExaminingTest {

    @Test
    void aProposalIsPreReviewedAndThenExamined() {
        given(raised()).when(preReviewed()).then(PreReviewed.class).stands("review");
        given(raised(), preReviewed()).when(docketed()).stands("assigning");
        assertThat(given(raised(), preReviewed()).now().matter().owed("examination", 0))
                .isEqualTo(given(raised()).now().matter().owed("examination", 0));
    }

    @Test
    void oneGivenBackLiesOnItsProposersDesk() {
        given(raised()).when(returned()).then(Returned.class, DeadlineMet.class).stands("revision");
        assertThat(given(raised(), returned()).now().waiting())
                .extracting(one -> one.scope() + " " + one.action())
                .containsExactly("person:p-m01 revise");
    }

    @Test
    void oneGivenBackKeepsItsNumberAndTheSeasonOfItsFirstHandingIn() {
        var again = given(raised(), returned());
        again.when(revised("一").on("2026-12-20"))
                .then(Revised.class, Submitted.class, DeadlineSet.class)
                .stands("pre-review");
        var now = again.and(revised("一", "二").on("2026-12-20")).now();
        assertThat(now.matter().points()).hasSize(2);
        assertThat(now.sessionYear()).isEqualTo(2026);
        assertThat(now.season()).isEqualTo("plenary");
    }

    @Test
    void oneTakenBackCountsToTheSeasonInWhichItIsHandedInAnew() {
        given(raised()).when(recalled()).then(Recalled.class, DeadlineMet.class).stands("revision");
        var again = given(raised().on("2026-11-30"), recalled().on("2026-12-01"));
        again.when(revised("一").on("2026-12-08"))
                .then(Revised.class, Submitted.class, HandedIn.class, DeadlineSet.class);
        var now = again.and(revised("一").on("2026-12-08")).and(docketed().on("2026-12-09")).now();
        assertThat(now.sessionYear()).isEqualTo(2027);
        assertThat(now.docketed().orElseThrow().year()).isEqualTo(2027);
    }

    @Test
    void onlyItsProposerRevisesIt() {
        var other = new Actor("p-m02", "post-m02", "zhoukou-cppcc", "member");
        given(raised(), returned()).when(revised("一").by(other)).thenRefused("not-found");
        given(raised(), returned()).when(revised("一").by(Office.OFFICE)).thenRefused("not-allowed");
    }

    @Test
    void itsProposerWithdrawsItUntilItIsDispatched() {
        given(raised())
                .when(withdrawn())
                .then(Withdrawn.class, DeadlineMet.class, Closed.class)
                .stands("withdrawn");
        given(raised(), docketed()).when(withdrawn()).stands("withdrawn");
        given(raised(), returned()).when(withdrawn()).stands("withdrawn");
        given(raised(), docketed(), dispatched("housing"))
                .when(withdrawn())
                .thenRefused("not-at-this-stage");
    }

    @Test
    void onePassedOnAsPublicOpinionIsClosedWithItsReason() {
        given(raised(), preReviewed())
                .when(converted())
                .then(Converted.class, DeadlineMet.class, Closed.class)
                .stands("converted");
        assertThat(given(raised(), converted()).now().attributes())
                .containsEntry("convertReason", "informative");
    }

    @Test
    void whatWasDeclinedOrPassedOnIsExaminedOnceMore() {
        given(raised(), declined("empty"))
                .when(reconsidered())
                .then(Reconsidered.class, Reopened.class, DeadlineSet.class)
                .stands("review");
        given(raised(), converted(), reconsidered()).when(docketed()).stands("assigning");
    }

    @Test
    void itIsClassifiedAnewUntilItIsDispatched() {
        given(raised()).when(reclassified("urban")).then(Classified.class).stands("pre-review");
        var now = given(raised(), docketed(), reclassified("urban")).now();
        assertThat(now.facets()).contains("category:urban");
        assertThat(now.attributes()).containsEntry("sphere", "social");
        given(raised(), docketed(), dispatched("housing"))
                .when(reclassified("urban"))
                .thenRefused("not-at-this-stage");
    }
}

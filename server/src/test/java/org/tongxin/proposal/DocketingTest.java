package org.tongxin.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.proposal.ProposalStory.declined;
import static org.tongxin.proposal.ProposalStory.dispatched;
import static org.tongxin.proposal.ProposalStory.docketed;
import static org.tongxin.proposal.ProposalStory.given;
import static org.tongxin.proposal.ProposalStory.raised;

import org.junit.jupiter.api.Test;
import org.tongxin.matter.MatterFact.Closed;
import org.tongxin.matter.MatterFact.DeadlineMet;
import org.tongxin.matter.MatterFact.DeadlineSet;
import org.tongxin.matter.MatterFact.Raised;
import org.tongxin.proposal.ProposalFact.Declined;
import org.tongxin.proposal.ProposalFact.Docketed;
import org.tongxin.proposal.ProposalFact.Submitted;

/// Handing in, and putting on file. Invariant 1 of proposals.
class DocketingTest {

    @Test
    void aProposalHandedInLiesBeforeTheOffice() {
        given().when(raised())
                .then(Raised.class, Submitted.class, DeadlineSet.class)
                .stands("pre-review");
    }

    @Test
    void oneHandedInAfterTheFifthOfDecemberCountsToTheNextSession() {
        assertThat(given(raised().on("2026-12-05")).now().matter().id()).isEqualTo("p-2026-0001");
        assertThat(given(raised().on("2026-12-06")).now().matter().id()).isEqualTo("p-2027-0001");
    }

    @Test
    void aRaisedProposalIsPutOnFileAndTheOfficeMustDispatchIt() {
        given(raised())
                .when(docketed())
                .then(Docketed.class, DeadlineMet.class, DeadlineSet.class)
                .stands("assigning");
    }

    @Test
    void aProposalIsPutOnFileOnce() {
        given(raised(), docketed()).when(docketed()).thenRefused("not-at-this-stage");
        given(raised(), docketed(), dispatched("housing"))
                .when(docketed())
                .thenRefused("not-at-this-stage");
    }

    @Test
    void oneNotPutOnFileIsClosedWithItsReason() {
        given(raised())
                .when(declined("litigation"))
                .then(Declined.class, DeadlineMet.class, Closed.class)
                .stands("declined");
    }

    @Test
    void oneNotPutOnFileIsNotPutOnFileAfterwards() {
        given(raised(), declined("empty")).when(docketed()).thenRefused("not-at-this-stage");
    }

    @Test
    void theProposerDoesNotPutHisOwnPaperOnFile() {
        given(raised()).when(docketed().by(Office.MEMBER)).thenRefused("not-allowed");
    }

    @Test
    void aProposalNobodyRaisedIsNotPutOnFile() {
        given().when(docketed()).thenRefused("not-at-this-stage");
    }
}

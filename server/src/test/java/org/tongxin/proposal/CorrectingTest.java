package org.tongxin.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.proposal.Early.corrected;
import static org.tongxin.proposal.Early.preReviewed;
import static org.tongxin.proposal.Early.withdrawn;
import static org.tongxin.proposal.ProposalStory.given;
import static org.tongxin.proposal.ProposalStory.raised;

import org.junit.jupiter.api.Test;
import org.tongxin.matter.MatterFact.Corrected;

/// Mending what was recorded wrongly. Invariant 10 of proposals.
class CorrectingTest {

    @Test
    void aRecordIsCorrectedAndStays() {
        given(raised()).when(corrected(1)).then(Corrected.class).stands("pre-review");
        var now = given(raised(), preReviewed(), corrected(2)).now();
        assertThat(now.matter().corrections()).extracting(Corrected::version).containsExactly(2L);
        assertThat(now.matter().version()).isEqualTo(5);
    }

    @Test
    void oneThatIsConcludedIsCorrectedToo() {
        given(raised(), withdrawn()).when(corrected(3)).stands("withdrawn");
    }

    @Test
    void aRecordThatIsNotThereIsNotCorrected() {
        given(raised()).when(corrected(4)).thenRefused("no-such-record");
        given(raised()).when(corrected(0)).thenRefused("no-such-record");
    }

    @Test
    void onlyTheOfficeCorrects() {
        given(raised()).when(corrected(1).by(Office.MEMBER)).thenRefused("not-allowed");
    }
}

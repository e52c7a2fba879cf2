package org.tongxin.proposal.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.proposal.ProposalStory.byUnit;
import static org.tongxin.proposal.ProposalStory.contacted;
import static org.tongxin.proposal.ProposalStory.dispatched;
import static org.tongxin.proposal.ProposalStory.replied;
import static org.tongxin.proposal.ProposalStory.signedFor;
import static org.tongxin.proposal.merging.MergingWords.oneCase;
import static org.tongxin.proposal.merging.MergingWords.together;
import static org.tongxin.proposal.merging.Pair.LEADING;
import static org.tongxin.proposal.merging.Pair.OTHER;

import org.junit.jupiter.api.Test;
import org.tongxin.matter.Decision;
import org.tongxin.proposal.Office;
import org.tongxin.proposal.ProposalStory;
import org.tongxin.proposal.ProposalStory.Told;
import org.tongxin.proposal.handling.Handling;

/// Of proposals handled together each side is spoken with. Invariant 3 of proposals.
class SidesTest {

    /// The unit has signed for both.
    private static Pair signedForBoth() {
        return MergingTest.filed()
                .and(together(LEADING))
                .leading(dispatched("transport"), signedFor(1));
    }

    private static Told contactedSide(String side) {
        var contact =
                new Handling.Contact(1, "visit", ProposalStory.DAY, side, Office.text("上门听取意见"));
        return byUnit(contact, 1, "unit-clerk");
    }

    @Test
    void noReplyIsWrittenBeforeEachSideWasSpokenWith() {
        var one = signedForBoth().leading(contactedSide(LEADING));
        var decision = one.whenLeading(replied(1)).decision();
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        var why = ((Decision.Refused) decision).why();
        assertThat(why.code()).isEqualTo("sides-not-contacted");
        assertThat(why.mentions()).containsExactly("提案2026-0002");
        one.leading(contactedSide(OTHER), replied(1));
    }

    @Test
    void whoSpokeWithAllAtOnceHasSpokenWithEach() {
        var all = signedForBoth().leading(contacted(1), replied(1));
        assertThat(all.led().matter().owed("contact", 1)).isEmpty();
    }

    @Test
    void theClockRunsUntilTheLastWasSpokenWith() {
        var one = signedForBoth().leading(contactedSide(OTHER));
        assertThat(one.led().matter().owed("contact", 1)).isPresent();
        assertThat(one.led().waiting()).extracting(it -> it.action()).containsExactly("contact");
        var both = one.leading(contactedSide(LEADING));
        assertThat(both.led().matter().owed("contact", 1)).isEmpty();
    }

    @Test
    void inOneCaseThereIsOneSide() {
        var one = MergingTest.filed().and(oneCase(LEADING));
        one.leading(dispatched("transport"), signedFor(1), contactedSide(LEADING), replied(1));
        assertThat(one.led().matter().owed("contact", 1)).isEmpty();
    }
}

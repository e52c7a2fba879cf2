package org.tongxin.proposal.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.proposal.ProposalStory.declined;
import static org.tongxin.proposal.ProposalStory.given;
import static org.tongxin.proposal.ProposalStory.raised;
import static org.tongxin.proposal.ProposalStory.told;
import static org.tongxin.proposal.merging.MergingWords.SECOND;
import static org.tongxin.proposal.merging.MergingWords.oneCase;
import static org.tongxin.proposal.merging.MergingWords.together;
import static org.tongxin.proposal.merging.MergingWords.unmerged;
import static org.tongxin.proposal.merging.Pair.LEADING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongxin.matter.Actor;
import org.tongxin.proposal.Office;
import org.tongxin.proposal.ProposalStory;
import org.tongxin.proposal.dispatching.Assigning;
import org.tongxin.proposal.examining.Converting;
import org.tongxin.proposal.raising.CoSigning;
import org.tongxin.proposal.raising.Particulars;
import org.tongxin.proposal.raising.RaisingWords;
import org.tongxin.proposal.raising.Submitting;
import org.tongxin.proposal.raising.Withdrawing;

/// What is asked of a proposal that leads others. Invariant 11 of proposal.
class LeadingTest {

    private static final ProposalStory.Told PRE_REVIEWED = MergingTest.PRE_REVIEWED;

    private static Pair examined() {
        return MergingTest.examined();
    }

    @Test
    void oneThatLeadsOthersDoesNotEndWithoutThem() {
        var pair = examined().and(oneCase(LEADING));
        var withdraw = told(new Withdrawing.Withdraw(Office.text("另行提出")), Office.MEMBER);
        var convert = told(new Converting.Convert("informative", Office.text("转报")), Office.OFFICE);
        for (var ending : List.of(withdraw, convert, declined("empty"))) {
            pair.whenLeading(ending).thenRefused("leads-others");
        }
        pair.when(withdraw.by(SECOND)).thenRefused("not-at-this-stage");
        pair.and(unmerged()).whenLeading(withdraw).stands("withdrawn");
    }

    /// Leaving the leading one, he would still stand on his own.
    @Test
    void whoSignedAMergedOneDoesNotLeaveTheLeadingOne() {
        var third = new Actor("p-m03", "post-m03", "zhoukou-cppcc", "member");
        var pair = Pair.given(given(raised("一"), PRE_REVIEWED), signed(third));
        var leave = told(new CoSigning.Leave(), third);
        pair.and(oneCase(LEADING)).whenLeading(leave).thenRefused("leads-others");
        pair.and(unmerged()).when(leave).stands("review");
    }

    @Test
    void whatIsConfidentialIsNotMergedWithWhatIsNot() {
        var open = given(raised("一"), PRE_REVIEWED);
        var secret = given(RaisingWords.raised(RaisingWords.confidential()), PRE_REVIEWED);
        Pair.given(open, secret).when(together(LEADING)).thenRefused("confidential-apart");
        Pair.given(secret, open).when(together(LEADING)).thenRefused("confidential-apart");
        Pair.given(secret, secret).when(together(LEADING)).stands("merged");
    }

    @Test
    void soManyProposalsAndPointsAsTheRulesAllow() {
        var many = new String[31];
        java.util.Arrays.fill(many, "一");
        Pair.given(given(raised(many), PRE_REVIEWED), given(raised(many), PRE_REVIEWED))
                .when(together(LEADING))
                .thenRefused("points-too-many");
        var pair = examined().and(together(LEADING));
        for (var no = 0; no < 9; no++) {
            together(LEADING).in(given(raised("一"), PRE_REVIEWED).office(pair.other().another()));
        }
        var last = given(raised("一"), PRE_REVIEWED).office(pair.other().another());
        var decision = together(LEADING).in(last);
        new ProposalStory.Ending(decision, last.state()).thenRefused("merged-too-many");
    }

    @Test
    void whoHadAgreedToAnAssignmentIsAskedAgain() {
        var channels = List.of("zhoukou-gov-office", "zhoukou-party-office");
        var assign = new Assigning.Assign(List.of("housing"), List.of(), channels);
        var pair = MergingTest.filed().leading(told(assign, Office.OFFICE));
        pair.leading(told(new Assigning.Confirm(), Office.CHANNEL));
        assertThat(pair.led().asked()).hasSize(1);
        assertThat(pair.and(together(LEADING)).led().asked()).hasSize(2);
    }

    private static ProposalStory signed(Actor third) {
        var form =
                new Submitting.Submit(
                                Office.text("关于增设公交站点的建议"),
                                Office.text("情况"),
                                Office.text("问题"),
                                List.of(Office.text("三")),
                                "transport")
                        .with(List.of(third.person()), Particulars.NONE);
        var sign = new CoSigning.CoSign(Office.text("同意"));
        return given(told(form, SECOND), told(sign, third), PRE_REVIEWED);
    }
}

package org.tongxin.proposal;

import static org.tongxin.proposal.ProposalStory.told;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.tongxin.proposal.ProposalStory.Told;
import org.tongxin.proposal.examining.Classifying;
import org.tongxin.proposal.examining.Converting;
import org.tongxin.proposal.examining.PreReviewing;
import org.tongxin.proposal.raising.Revising;
import org.tongxin.proposal.raising.Submitting;
import org.tongxin.proposal.raising.Withdrawing;

/// The words of what happens to a proposal before any unit has it.
final class Early {

    static final Set<String> STAGES =
            Set.of(
                    "co-signing",
                    "revision",
                    "pre-review",
                    "review",
                    "assigning",
                    "declined",
                    "converted");

    static Told preReviewed() {
        return told(new PreReviewing.PreReview(), Office.OFFICE);
    }

    static Told returned() {
        return told(new PreReviewing.Return(Office.text("请写明具体路段")), Office.OFFICE);
    }

    static Told recalled() {
        return told(new Revising.Recall(), Office.MEMBER);
    }

    static Told revised(String... points) {
        return told(new Revising.Revise(form(points)), Office.MEMBER);
    }

    static Told withdrawn() {
        return told(new Withdrawing.Withdraw(Office.text("情况已经变化")), Office.MEMBER);
    }

    static Told converted() {
        return told(new Converting.Convert("informative", Office.text("转报")), Office.OFFICE);
    }

    static Told reconsidered() {
        return told(new Converting.Reconsider(Office.text("补充了材料")), Office.OFFICE);
    }

    static Told reclassified(String category) {
        return told(new Classifying.Reclassify(category, "social"), Office.OFFICE);
    }

    static Submitting.Submit form(String... points) {
        return new Submitting.Submit(
                Office.text("关于增设公交站点的建议（修改稿）"),
                Office.text("情况"),
                Office.text("问题"),
                List.of(points).stream().map(Office::text).toList(),
                "transport");
    }

    /// Something that may be done early, what concludes it seldom.
    static Told any(Random random) {
        return switch (random.nextInt(12)) {
            case 0, 1 -> preReviewed();
            case 2 -> returned();
            case 3, 4 -> revised("一", "二", "三");
            case 5 -> recalled();
            case 6 -> reclassified("urban");
            case 7, 8 -> reconsidered();
            case 9 -> random.nextInt(3) == 0 ? converted() : preReviewed();
            case 10 -> random.nextInt(6) == 0 ? withdrawn() : revised("一");
            default -> random.nextInt(3) == 0 ? ProposalStory.declined("empty") : recalled();
        };
    }

    private Early() {}
}

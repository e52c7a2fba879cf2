package org.tongxin.proposal;

import static org.tongxin.proposal.ProposalStory.told;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.tongxin.matter.Actor;
import org.tongxin.proposal.ProposalStory.Told;
import org.tongxin.proposal.correcting.Correcting;
import org.tongxin.proposal.examining.Classifying;
import org.tongxin.proposal.examining.Converting;
import org.tongxin.proposal.examining.PreReviewing;
import org.tongxin.proposal.raising.CoSigning;
import org.tongxin.proposal.raising.Particulars;
import org.tongxin.proposal.raising.RaisingWords;
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

    static final Actor SECOND = new Actor("p-m02", "post-m02", "zhoukou-cppcc", "member");
    static final Actor THIRD = new Actor("p-m03", "post-m03", "zhoukou-cppcc", "member");

    /// Raised with others who are asked to sign.
    static Told raisedWith(String... persons) {
        var form = form("增设两个站点");
        return told(form.with(List.of(persons), Particulars.NONE), Office.MEMBER);
    }

    /// Raised in one of the ways in which proposals come in.
    static Told raised(Random random) {
        return switch (random.nextInt(7)) {
            case 0, 1 -> ProposalStory.raised("一", "二");
            case 2 -> raisedWith("p-m02", "p-m03");
            case 3 -> RaisingWords.raised(RaisingWords.full());
            case 4 -> RaisingWords.raised(RaisingWords.confidential());
            case 5 -> RaisingWords.enteredFor("p-m01");
            default -> RaisingWords.enteredFor("p-m01", "p-m02", "p-m03");
        };
    }

    static Told coSigned(Actor who) {
        return told(new CoSigning.CoSign(Office.text("同意，建议尽快办理")), who);
    }

    static Told coSigningDeclined(Actor who) {
        return told(new CoSigning.DeclineCoSigning(), who);
    }

    static Told handedIn() {
        return told(new CoSigning.HandIn(), Office.MEMBER);
    }

    static Told left(Actor who) {
        return told(new CoSigning.Leave(), who);
    }

    static Told corrected(long record) {
        return told(new Correcting.Correct(record, Office.text("应为三处，误记为两处")), Office.OFFICE);
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
    static Told any(Random random, String stage) {
        if (random.nextInt(12) == 0) {
            return random.nextBoolean() ? RaisingWords.confirmed() : RaisingWords.confirmedFor();
        }
        if (stage.equals("co-signing") || random.nextInt(8) == 0) {
            return coSigning(random, random.nextBoolean() ? SECOND : THIRD);
        }
        return switch (random.nextInt(12)) {
            case 0, 1 -> preReviewed();
            case 2 -> returned();
            case 3 -> RaisingWords.revisedFor("p-m01");
            case 4 -> revised("一", "二", "三");
            case 5 -> recalled();
            case 6 -> reclassified("urban");
            case 7, 8 -> reconsidered();
            case 9 -> random.nextInt(3) == 0 ? converted() : preReviewed();
            case 10 -> random.nextInt(6) == 0 ? withdrawn() : revised("一");
            default -> random.nextInt(3) == 0 ? ProposalStory.declined("empty") : recalled();
        };
    }

    private static Told coSigning(Random random, Actor who) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> coSigned(who);
            case 2 -> coSigningDeclined(who);
            case 3 -> left(who);
            case 4 -> random.nextInt(4) == 0 ? withdrawn() : coSigned(who);
            default -> random.nextInt(2) == 0 ? handedIn() : left(who);
        };
    }

    private Early() {}
}

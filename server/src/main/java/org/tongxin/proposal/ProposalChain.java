package org.tongxin.proposal;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tongxin.chain.Chain;
import org.tongxin.chain.Chain.Action;
import org.tongxin.chain.Chain.Lapse;
import org.tongxin.chain.Chain.Stage;
import org.tongxin.chain.Chain.Step;
import org.tongxin.proposal.correcting.CorrectingActs;
import org.tongxin.proposal.dispatching.DispatchingActs;
import org.tongxin.proposal.dispatching.HandingBackActs;
import org.tongxin.proposal.examining.ExaminingActs;
import org.tongxin.proposal.following.FollowingActs;
import org.tongxin.proposal.handling.ExtendingActs;
import org.tongxin.proposal.handling.HandlingActs;
import org.tongxin.proposal.inside.InsideActs;
import org.tongxin.proposal.merging.MergingActs;
import org.tongxin.proposal.packs.Limits;
import org.tongxin.proposal.packs.Packs;
import org.tongxin.proposal.publishing.PublishingActs;
import org.tongxin.proposal.raising.CoSigningActs;
import org.tongxin.proposal.raising.EnteringActs;
import org.tongxin.proposal.raising.RaisingActs;
import org.tongxin.proposal.rating.RatingActs;
import org.tongxin.proposal.supervising.ChoosingActs;
import org.tongxin.proposal.supervising.SupervisingActs;

/// The life of a proposal (提案). A place may change what a stage is called and, by its rule pack,
/// how long it takes. It cannot change the order.
public final class ProposalChain {

    public static final int VERSION = 2;

    static Chain<Proposal> of(Packs packs) {
        return new Chain<>("proposal", VERSION, stages(), asides(), actions(packs), lapses());
    }

    /// A stage by its code, whatever a place calls it.
    public static Stage stage(String code) {
        return Stream.concat(stages().stream(), asides().stream())
                .filter(stage -> stage.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<Stage> stages() {
        return List.of(
                new Stage(Proposal.NEW, Step.RAISE, "提出", "Raised", ""),
                new Stage(Proposal.PRE_REVIEW, Step.ACCEPT, "预审", "Pre-review", Limits.EXAMINATION),
                new Stage(Proposal.REVIEW, Step.ACCEPT, "审查", "Examination", Limits.EXAMINATION),
                new Stage(Proposal.ASSIGNING, Step.DISPATCH, "交办", "Dispatch", Limits.DISPATCHING),
                new Stage(Proposal.HANDLING, Step.HANDLE, "办理", "Handling", Limits.REPLY),
                new Stage(Proposal.FEEDBACK, Step.RATE, "反馈", "Feedback", Limits.FEEDBACK),
                new Stage(Proposal.CLOSED, Step.RATE, "办结", "Concluded", Limits.ARCHIVING),
                new Stage(Proposal.ARCHIVED, Step.RATE, "归档", "Archived", ""));
    }

    private static List<Stage> asides() {
        return List.of(
                new Stage(Proposal.CO_SIGNING, Step.RAISE, "会签", "Co-signing", Limits.CO_SIGNING),
                new Stage(Proposal.REVISION, Step.RAISE, "修改", "Revision", ""),
                new Stage(Proposal.DECLINED, Step.ACCEPT, "不予立案", "Not put on file", ""),
                new Stage(Proposal.CONVERTED, Step.ACCEPT, "转社情民意", "Passed on", ""),
                new Stage(Proposal.MERGED, Step.ACCEPT, "并案", "Joined", ""),
                new Stage(Proposal.WITHDRAWN, Step.ACCEPT, "撤案", "Withdrawn", ""),
                new Stage(
                        Proposal.REHANDLING, Step.HANDLE, "重办", "Handled again", Limits.REHANDLING),
                new Stage(Proposal.TRACKING, Step.RATE, "跟踪", "Followed", Limits.LOOK_BACK));
    }

    private static List<Lapse> lapses() {
        return List.of(
                new Lapse(
                        Limits.SIGN_FOR,
                        "逾期视为签收",
                        "Not signed for in time: accepted",
                        Set.of(Proposal.HANDLING, Proposal.REHANDLING, Proposal.FEEDBACK),
                        Set.of()),
                new Lapse(
                        Limits.CO_SIGNING,
                        "逾期未签，不列入联名，提案即行提交",
                        "Not signed in time: handed in without them",
                        Set.of(Proposal.CO_SIGNING),
                        Set.of(Proposal.PRE_REVIEW)),
                new Lapse(
                        Limits.FEEDBACK,
                        "逾期未评价，记为未表态",
                        "Not rated in time: no opinion",
                        Set.of(Proposal.FEEDBACK),
                        Set.of(Proposal.CLOSED, Proposal.TRACKING, Proposal.FEEDBACK)),
                new Lapse(
                        Limits.ARCHIVING,
                        "期满归档",
                        "Archived when its time has come",
                        Set.of(Proposal.CLOSED),
                        Set.of(Proposal.ARCHIVED)));
    }

    private static List<Action<Proposal, ?>> actions(Packs packs) {
        return Stream.of(
                        RaisingActs.of(packs),
                        EnteringActs.of(packs),
                        CoSigningActs.of(packs),
                        ExaminingActs.of(packs),
                        MergingActs.of(packs),
                        DispatchingActs.of(packs),
                        HandlingActs.of(packs),
                        InsideActs.all(),
                        ExtendingActs.of(packs),
                        HandingBackActs.of(packs),
                        RatingActs.of(packs),
                        FollowingActs.of(packs),
                        PublishingActs.of(packs),
                        ChoosingActs.of(packs),
                        SupervisingActs.of(packs),
                        CorrectingActs.all())
                .flatMap(List::stream)
                .toList();
    }

    private ProposalChain() {}
}

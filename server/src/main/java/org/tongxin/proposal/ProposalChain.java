package org.tongxin.proposal;

import static org.tongxin.chain.Who.any;
import static org.tongxin.chain.Who.proposer;
import static org.tongxin.chain.Who.unitOfTask;

import java.util.List;
import java.util.Set;
import org.tongxin.chain.Chain;
import org.tongxin.chain.Chain.Action;
import org.tongxin.chain.Chain.Stage;
import org.tongxin.chain.Chain.Step;
import org.tongxin.matter.Task;

/// The life of a proposal (提案). A place may change what a stage is called and, by its rule pack,
/// how long it takes. It cannot change the order.
final class ProposalChain {

    static final int VERSION = 1;

    private static final Set<String> HANDLING = Set.of(Proposal.HANDLING);

    static Chain<Proposal> of(Pack pack) {
        return new Chain<>("proposal", VERSION, stages(), actions(pack));
    }

    private static List<Stage> stages() {
        return List.of(
                new Stage(Proposal.NEW, Step.RAISE, "提出", "Raised", ""),
                new Stage(Proposal.REVIEW, Step.ACCEPT, "审查", "Examination", "examination"),
                new Stage(Proposal.ASSIGNING, Step.DISPATCH, "交办", "Dispatch", "dispatching"),
                new Stage(Proposal.HANDLING, Step.HANDLE, "办理", "Handling", "reply"),
                new Stage(Proposal.FEEDBACK, Step.RATE, "反馈", "Feedback", "feedback"),
                new Stage(Proposal.CLOSED, Step.RATE, "办结", "Concluded", ""));
    }

    private static List<Action<Proposal, ?>> actions(Pack pack) {
        var forms = new ProposalForms(pack);
        return List.of(
                new Action<>(
                        "submit",
                        "提交",
                        "Submit",
                        any("member", "collective"),
                        Set.of(Proposal.NEW),
                        false,
                        always(),
                        forms::submit,
                        Submitting.Submit.class,
                        Submitting.Submit::read,
                        (s, c, m) -> Submitting.decide(pack, c, m)),
                new Action<>(
                        "docket",
                        "立案",
                        "Put on file",
                        any("proposal-office", "proposal-committee"),
                        Set.of(Proposal.REVIEW),
                        false,
                        always(),
                        forms::none,
                        Docketing.Docket.class,
                        Docketing.Docket::read,
                        (s, c, m) -> Docketing.decide(pack, s, c, m)),
                new Action<>(
                        "decline",
                        "不予立案",
                        "Do not put on file",
                        any("proposal-office", "proposal-committee"),
                        Set.of(Proposal.REVIEW),
                        false,
                        always(),
                        forms::decline,
                        Docketing.Decline.class,
                        Docketing.Decline::read,
                        Docketing::decide),
                new Action<>(
                        "dispatch",
                        "交办",
                        "Dispatch",
                        any("channel-office", "proposal-office"),
                        Set.of(Proposal.ASSIGNING),
                        false,
                        always(),
                        forms::dispatch,
                        Dispatching.Dispatch.class,
                        Dispatching.Dispatch::read,
                        (s, c, m) -> Dispatching.decide(pack, s, c, m)),
                new Action<>(
                        "sign-for",
                        "签收",
                        "Sign for",
                        unitOfTask("unit-clerk", "unit-head"),
                        HANDLING,
                        true,
                        at(Task.Stage.GIVEN),
                        forms::none,
                        Handling.SignFor.class,
                        Handling.SignFor::read,
                        Handling::decide),
                new Action<>(
                        "contact",
                        "记录沟通",
                        "Record a contact",
                        unitOfTask("unit-clerk", "unit-head"),
                        HANDLING,
                        true,
                        at(Task.Stage.SIGNED_FOR, Task.Stage.DRAFTED),
                        forms::contact,
                        Handling.Contact.class,
                        Handling.Contact::read,
                        Handling::decide),
                new Action<>(
                        "reply",
                        "逐条答复",
                        "Reply by point",
                        unitOfTask("unit-clerk", "unit-head"),
                        HANDLING,
                        true,
                        at(Task.Stage.SIGNED_FOR, Task.Stage.DRAFTED),
                        forms::reply,
                        Replying.Reply.class,
                        Replying.Reply::read,
                        Replying::decide),
                new Action<>(
                        "sign-off",
                        "签发",
                        "Sign the reply",
                        unitOfTask("unit-head"),
                        HANDLING,
                        true,
                        at(Task.Stage.DRAFTED),
                        forms::none,
                        Replying.SignOff.class,
                        Replying.SignOff::read,
                        Replying::decide),
                new Action<>(
                        "send",
                        "审核通过并送达",
                        "Check and send",
                        any("proposal-office"),
                        HANDLING,
                        true,
                        at(Task.Stage.SIGNED),
                        forms::none,
                        Replying.Send.class,
                        Replying.Send::read,
                        (s, c, m) -> Replying.decide(pack, s, c, m)),
                new Action<>(
                        "send-back",
                        "退回重办",
                        "Send back",
                        any("proposal-office"),
                        HANDLING,
                        true,
                        at(Task.Stage.SIGNED),
                        forms::sendBack,
                        Replying.SendBack.class,
                        Replying.SendBack::read,
                        Replying::decide),
                new Action<>(
                        "rate",
                        "评价",
                        "Rate",
                        proposer("member", "collective"),
                        Set.of(Proposal.FEEDBACK),
                        true,
                        ProposalChain::isUnrated,
                        forms::rate,
                        Rating.Rate.class,
                        Rating.Rate::read,
                        Rating::decide));
    }

    private static Chain.When<Proposal> always() {
        return (_, _) -> true;
    }

    private static Chain.When<Proposal> at(Task.Stage... stages) {
        var open = Set.of(stages);
        return (proposal, no) ->
                proposal.matter().task(no).filter(task -> open.contains(task.stage())).isPresent();
    }

    private static boolean isUnrated(Proposal proposal, int no) {
        return proposal.matter()
                .task(no)
                .filter(Task::answersTheProposer)
                .filter(task -> task.rating() == null)
                .isPresent();
    }

    private ProposalChain() {}
}

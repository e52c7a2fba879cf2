package org.tongxin.proposal;

import static org.tongxin.chain.Who.any;
import static org.tongxin.chain.Who.proposer;
import static org.tongxin.chain.Who.unitOfTask;

import java.util.List;
import java.util.Set;
import org.tongxin.chain.Act;
import org.tongxin.chain.Chain;
import org.tongxin.chain.Chain.Action;
import org.tongxin.chain.Chain.Lapse;
import org.tongxin.chain.Chain.Stage;
import org.tongxin.chain.Chain.Step;
import org.tongxin.matter.Task;
import org.tongxin.proposal.Dispatching.Dispatch;
import org.tongxin.proposal.Docketing.Decline;
import org.tongxin.proposal.Docketing.Docket;
import org.tongxin.proposal.Handling.Contact;
import org.tongxin.proposal.Handling.SignFor;
import org.tongxin.proposal.Rating.Rate;
import org.tongxin.proposal.Replying.Reply;
import org.tongxin.proposal.Replying.Send;
import org.tongxin.proposal.Replying.SendBack;
import org.tongxin.proposal.Replying.SignOff;
import org.tongxin.proposal.Submitting.Submit;

/// The life of a proposal (提案). A place may change what a stage is called and, by its rule pack,
/// how long it takes. It cannot change the order.
final class ProposalChain {

    static final int VERSION = 1;

    static Chain<Proposal> of(Pack pack) {
        return new Chain<>("proposal", VERSION, stages(), asides(), actions(pack), lapses());
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

    private static List<Stage> asides() {
        return List.of(new Stage(Proposal.DECLINED, Step.ACCEPT, "不予立案", "Not put on file", ""));
    }

    private static List<Lapse> lapses() {
        return List.of(
                new Lapse(
                        ProposalLimits.FEEDBACK,
                        "逾期未评价，记为未表态",
                        "Not rated in time: no opinion",
                        Set.of(Proposal.FEEDBACK),
                        Set.of(Proposal.CLOSED)));
    }

    private static List<Action<Proposal, ?>> actions(Pack pack) {
        var forms = new ProposalForms(pack);
        return List.of(
                act("submit", "提交", "Submit")
                        .noun("submission")
                        .by(any("member", "collective"))
                        .at(Proposal.NEW)
                        .to(Proposal.REVIEW)
                        .asks(forms::submit)
                        .lasting()
                        .does(
                                Submit.class,
                                Submit::read,
                                (_, c, m) -> Submitting.decide(pack, c, m)),
                act("docket", "立案", "Put on file")
                        .noun("docketing")
                        .by(any("proposal-office", "proposal-committee"))
                        .at(Proposal.REVIEW)
                        .to(Proposal.ASSIGNING)
                        .lasting()
                        .does(
                                Docket.class,
                                Docket::read,
                                (s, c, m) -> Docketing.decide(pack, s, c, m)),
                act("decline", "不予立案", "Do not put on file")
                        .noun("declining")
                        .by(any("proposal-office", "proposal-committee"))
                        .at(Proposal.REVIEW)
                        .to(Proposal.DECLINED)
                        .asks(forms::decline)
                        .lasting()
                        .does(Decline.class, Decline::read, Docketing::decide),
                act("dispatch", "交办", "Dispatch")
                        .noun("dispatching")
                        .by(any("channel-office", "proposal-office"))
                        .at(Proposal.ASSIGNING)
                        .to(Proposal.HANDLING)
                        .asks(forms::dispatch)
                        .lasting()
                        .does(
                                Dispatch.class,
                                Dispatch::read,
                                (s, c, m) -> Dispatching.decide(pack, s, c, m)),
                act("sign-for", "签收", "Sign for")
                        .noun("signing-for")
                        .by(unitOfTask("unit-clerk", "unit-head"))
                        .at(Proposal.HANDLING)
                        .onTask(when(Task.Stage.GIVEN))
                        .does(SignFor.class, SignFor::read, Handling::decide),
                act("contact", "记录沟通", "Record a contact")
                        .noun("contacts")
                        .by(unitOfTask("unit-clerk", "unit-head"))
                        .at(Proposal.HANDLING)
                        .onTask(when(Task.Stage.SIGNED_FOR, Task.Stage.DRAFTED))
                        .asks(forms::contact)
                        .does(Contact.class, Contact::read, Handling::decide),
                act("reply", "逐条答复", "Reply by point")
                        .noun("replies")
                        .by(unitOfTask("unit-clerk", "unit-head"))
                        .at(Proposal.HANDLING)
                        .onTask(when(Task.Stage.SIGNED_FOR, Task.Stage.DRAFTED))
                        .asks(forms::reply)
                        .does(Reply.class, Reply::read, Replying::decide),
                act("sign-off", "签发", "Sign the reply")
                        .noun("sign-off")
                        .by(unitOfTask("unit-head"))
                        .at(Proposal.HANDLING)
                        .onTask(when(Task.Stage.DRAFTED))
                        .lasting()
                        .does(SignOff.class, SignOff::read, Replying::decide),
                act("send", "审核通过并送达", "Check and send")
                        .noun("sending")
                        .by(any("proposal-office"))
                        .at(Proposal.HANDLING)
                        .mayLeadTo(Proposal.FEEDBACK)
                        .onTask(when(Task.Stage.SIGNED))
                        .lasting()
                        .does(Send.class, Send::read, (s, c, m) -> Replying.decide(pack, s, c, m)),
                act("send-back", "退回重办", "Send back")
                        .noun("sending-back")
                        .by(any("proposal-office"))
                        .at(Proposal.HANDLING)
                        .onTask(when(Task.Stage.SIGNED))
                        .asks(forms::sendBack)
                        .does(SendBack.class, SendBack::read, Replying::decide),
                rate(forms));
    }

    private static Action<Proposal, ?> rate(ProposalForms forms) {
        return act("rate", "评价", "Rate")
                .noun("ratings")
                .by(proposer("member", "collective"))
                .at(Proposal.FEEDBACK)
                .mayLeadTo(Proposal.CLOSED)
                .onTask(ProposalChain::isUnrated)
                .asks(forms::rate)
                .lasting()
                .does(Rate.class, Rate::read, Rating::decide);
    }

    private static Act<Proposal> act(String name, String zh, String en) {
        return new Act<>(name, zh, en);
    }

    private static Chain.When<Proposal> when(Task.Stage... stages) {
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

package org.tongxin.proposal.handling;

import static org.tongxin.chain.Who.any;
import static org.tongxin.chain.Who.unitOfTask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tongxin.chain.Act;
import org.tongxin.chain.Chain;
import org.tongxin.chain.Chain.Action;
import org.tongxin.chain.Field;
import org.tongxin.matter.Task;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.packs.Forms;
import org.tongxin.proposal.packs.Packs;

/// The acts of handling (办理).
public final class HandlingActs {

    private static final Set<String> STAGES = Set.of(Proposal.HANDLING, Proposal.REHANDLING);

    private final Packs packs;

    private HandlingActs(Packs packs) {
        this.packs = packs;
    }

    public static List<Action<Proposal, ?>> of(Packs packs) {
        var acts = new HandlingActs(packs);
        return Stream.of(acts.opening(), acts.replying(), acts.checking())
                .flatMap(List::stream)
                .toList();
    }

    private List<Action<Proposal, ?>> opening() {
        return List.of(
                new Act<Proposal>("sign-for", "签收", "Sign for")
                        .noun("signing-for")
                        .by(unitOfTask("unit-clerk", "unit-head"))
                        .at(Proposal.HANDLING)
                        .onTask((s, no) -> isAt(s, no, Task.Stage.GIVEN))
                        .does(Handling.SignFor.class, Handling.SignFor::read, Handling::decide),
                new Act<Proposal>("contact", "记录沟通", "Record a contact")
                        .noun("contacts")
                        .by(unitOfTask("unit-clerk", "unit-head"))
                        .at(STAGES)
                        .onTask(when(Task.Stage.SIGNED_FOR, Task.Stage.DRAFTED))
                        .asks(this::contact)
                        .does(
                                Handling.Contact.class,
                                Handling.Contact::read,
                                (s, c, m) -> Sides.decide(packs.of(s, m.today()), s, c, m)),
                new Act<Proposal>("opine", "提出会办意见", "Give an opinion")
                        .noun("opinions")
                        .by(unitOfTask("unit-clerk", "unit-head"))
                        .at(Proposal.HANDLING)
                        .onTask(HandlingActs::mayOpine)
                        .asks(this::opine)
                        .lasting()
                        .does(Assisting.Opine.class, Assisting.Opine::read, Assisting::decide));
    }

    private List<Action<Proposal, ?>> replying() {
        return List.of(
                new Act<Proposal>("reply", "逐条答复", "Reply by point")
                        .noun("replies")
                        .by(unitOfTask("unit-clerk", "unit-head"))
                        .at(STAGES)
                        .onTask(when(Task.Stage.SIGNED_FOR, Task.Stage.DRAFTED))
                        .asks(this::reply)
                        .does(
                                Replying.Reply.class,
                                Replying.Reply::read,
                                (s, c, m) -> Sides.decide(packs.of(s, m.today()), s, c, m)),
                new Act<Proposal>("sign-off", "签发", "Sign the reply")
                        .noun("sign-off")
                        .by(unitOfTask("unit-head"))
                        .at(STAGES)
                        .onTask(when(Task.Stage.DRAFTED))
                        .lasting()
                        .does(Replying.SignOff.class, Replying.SignOff::read, Replying::decide));
    }

    private List<Action<Proposal, ?>> checking() {
        return List.of(
                new Act<Proposal>("send", "审核通过并送达", "Check and send")
                        .noun("sending")
                        .by(any("proposal-office"))
                        .at(STAGES)
                        .mayLeadTo(Proposal.FEEDBACK)
                        .onTask(when(Task.Stage.SIGNED))
                        .lasting()
                        .does(
                                Sending.Send.class,
                                Sending.Send::read,
                                (s, c, m) -> Sending.decide(packs.of(s, m.today()), s, c, m)),
                new Act<Proposal>("send-back", "退回重办", "Send back")
                        .noun("sending-back")
                        .by(any("proposal-office"))
                        .at(STAGES)
                        .onTask(when(Task.Stage.SIGNED))
                        .asks(HandlingActs::sendBack)
                        .does(Sending.SendBack.class, Sending.SendBack::read, Sending::decide));
    }

    private List<Field> contact(Proposal proposal, int target, LocalDate today) {
        var fields = new ArrayList<>(Sides.fields(proposal));
        fields.add(Field.choice("means", packs.of(proposal, today).contactMeans()));
        fields.add(Field.date("on"));
        fields.add(Field.longtext("note", Forms.NOTE_MAX));
        return fields;
    }

    private List<Field> opine(Proposal proposal, int target, LocalDate today) {
        return List.of(Field.longtext("opinion", packs.of(proposal, today).bodyMax()));
    }

    private List<Field> reply(Proposal proposal, int target, LocalDate today) {
        var pack = packs.of(proposal, today);
        var fields = new ArrayList<Field>();
        for (var point : proposal.matter().points()) {
            fields.add(Field.longtext("answer", pack.bodyMax()).numbered(point.no()));
            fields.add(Field.choice("outcome", pack.outcomes()).numbered(point.no()));
            fields.add(Field.longtext("promise", Forms.NOTE_MAX).numbered(point.no()).optional());
            var promise = "promise-" + point.no();
            fields.add(Field.date("due").numbered(point.no()).optional().with(promise));
        }
        fields.add(Field.choice("class", pack.outcomes()).optional());
        fields.add(Field.files(Forms.ATTACHMENTS, Forms.FILES_MAX).optional());
        return fields;
    }

    private static List<Field> sendBack(Proposal proposal, int target, LocalDate today) {
        return List.of(Field.longtext("reason", Forms.NOTE_MAX));
    }

    private static boolean isAt(Proposal proposal, int no, Task.Stage stage) {
        return proposal.matter().task(no).filter(task -> task.stage() == stage).isPresent();
    }

    private static boolean mayOpine(Proposal proposal, int no) {
        return isAt(proposal, no, Task.Stage.SIGNED_FOR)
                && proposal.matter()
                        .task(no)
                        .filter(task -> task.role() == Task.Role.ASSISTING)
                        .isPresent();
    }

    static Chain.When<Proposal> when(Task.Stage... stages) {
        var open = Set.of(stages);
        return (proposal, no) ->
                proposal.matter()
                        .task(no)
                        .filter(Task::answersTheProposer)
                        .filter(task -> open.contains(task.stage()))
                        .isPresent();
    }
}

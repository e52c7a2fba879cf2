package org.tongxin.proposal.handling;

import static org.tongxin.chain.Who.any;
import static org.tongxin.chain.Who.unitOfTask;

import java.time.LocalDate;
import java.util.List;
import org.tongxin.chain.Act;
import org.tongxin.chain.Chain.Action;
import org.tongxin.chain.Field;
import org.tongxin.matter.Matter.Deadline;
import org.tongxin.matter.Task;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.packs.Forms;
import org.tongxin.proposal.packs.Limits;
import org.tongxin.proposal.packs.Packs;

/// The acts by which a unit gets more time (延期).
public final class ExtendingActs {

    public static List<Action<Proposal, ?>> of(Packs packs) {
        return List.of(
                new Act<Proposal>("ask-extension", "申请延期", "Ask for more time")
                        .noun("extensions")
                        .by(unitOfTask("unit-clerk", "unit-head"))
                        .at(Proposal.HANDLING)
                        .onTask(ExtendingActs::mayAsk)
                        .asks(ExtendingActs::ask)
                        .does(
                                Extending.AskExtension.class,
                                Extending.AskExtension::read,
                                (s, c, m) -> Extending.decide(packs.of(s, m.today()), s, c, m)),
                new Act<Proposal>("grant-extension", "同意延期", "Grant more time")
                        .noun("extension")
                        .by(any("proposal-office"))
                        .at(Proposal.HANDLING)
                        .onTask(ExtendingActs::isAsked)
                        .lasting()
                        .does(
                                Extending.GrantExtension.class,
                                Extending.GrantExtension::read,
                                (s, c, m) -> Extending.decide(packs.of(s, m.today()), s, c, m)),
                new Act<Proposal>("refuse-extension", "不同意延期", "Refuse more time")
                        .noun("extension-refusal")
                        .by(any("proposal-office"))
                        .at(Proposal.HANDLING)
                        .onTask(ExtendingActs::isAsked)
                        .asks(ExtendingActs::refuse)
                        .does(
                                Extending.RefuseExtension.class,
                                Extending.RefuseExtension::read,
                                Extending::decide));
    }

    private static boolean mayAsk(Proposal proposal, int no) {
        var open = HandlingActs.when(Task.Stage.SIGNED_FOR, Task.Stage.DRAFTED);
        return open.open(proposal, no)
                && proposal.matter().task(no).filter(task -> !task.extensionUsed()).isPresent()
                && proposal.matter()
                        .owed(Limits.REPLY, no)
                        .filter(due -> due.ending() == Deadline.Ending.OPEN)
                        .isPresent();
    }

    private static boolean isAsked(Proposal proposal, int no) {
        return proposal.matter()
                .task(no)
                .filter(task -> task.isOpen() && task.extension() != null)
                .isPresent();
    }

    private static List<Field> ask(Proposal proposal, int target, LocalDate today) {
        return List.of(Field.date("until"), Field.longtext("reason", Forms.NOTE_MAX));
    }

    private static List<Field> refuse(Proposal proposal, int target, LocalDate today) {
        return List.of(Field.longtext("reason", Forms.NOTE_MAX));
    }

    private ExtendingActs() {}
}

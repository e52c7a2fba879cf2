package org.tongxin.proposal.inside;

import static org.tongxin.chain.Who.entrusted;
import static org.tongxin.chain.Who.unitOfTask;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.tongxin.chain.Act;
import org.tongxin.chain.Chain.Action;
import org.tongxin.chain.Field;
import org.tongxin.matter.Task;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.packs.Forms;

/// The acts by which a unit gives its task to one of its own (内部分办).
public final class InsideActs {

    /// Most characters of a department's name.
    private static final int DEPARTMENT_MAX = 40;

    private static final Set<String> STAGES = Set.of(Proposal.HANDLING, Proposal.REHANDLING);
    private static final Set<Task.Stage> IN_HAND =
            Set.of(Task.Stage.SIGNED_FOR, Task.Stage.DRAFTED);

    public static List<Action<Proposal, ?>> all() {
        return List.of(
                new Act<Proposal>("distribute", "内部分办", "Give within the unit")
                        .noun("distributions")
                        .by(unitOfTask("unit-clerk", "unit-head"))
                        .at(STAGES)
                        .onTask(InsideActs::isInHand)
                        .asks(InsideActs::distribute)
                        .does(
                                Distributing.Distribute.class,
                                Distributing.Distribute::read,
                                Distributing::decide),
                new Act<Proposal>("give-back", "交回", "Give back within the unit")
                        .noun("giving-back")
                        .by(entrusted("unit-clerk", "unit-head"))
                        .at(STAGES)
                        .onTask(InsideActs::isGiven)
                        .asks(InsideActs::giveBack)
                        .does(
                                Distributing.GiveBack.class,
                                Distributing.GiveBack::read,
                                Distributing::decide),
                new Act<Proposal>("take-back", "收回分办", "Take back within the unit")
                        .noun("taking-back")
                        .by(unitOfTask("unit-clerk", "unit-head"))
                        .at(STAGES)
                        .onTask(InsideActs::isGiven)
                        .does(
                                Distributing.TakeBack.class,
                                Distributing.TakeBack::read,
                                Distributing::decide));
    }

    /// Signed for and not answered; a later round asks no opinions.
    public static boolean isInHand(Proposal proposal, int no) {
        var first = proposal.stage().equals(Proposal.HANDLING);
        return proposal.matter()
                .task(no)
                .filter(task -> IN_HAND.contains(task.stage()))
                .filter(task -> first || task.role() != Task.Role.ASSISTING)
                .isPresent();
    }

    /// While somebody of the unit has it.
    public static boolean isGiven(Proposal proposal, int no) {
        return isInHand(proposal, no) && proposal.insides().of(no).isPresent();
    }

    private static List<Field> distribute(Proposal proposal, int target, LocalDate today) {
        return List.of(
                Field.colleague("colleague").optional(),
                Field.text("department", DEPARTMENT_MAX).optional(),
                Field.date("by"),
                Field.longtext("word", Forms.NOTE_MAX));
    }

    private static List<Field> giveBack(Proposal proposal, int target, LocalDate today) {
        return List.of(Field.longtext("note", Forms.NOTE_MAX));
    }

    private InsideActs() {}
}

package org.tongxin.proposal.dispatching;

import static org.tongxin.matter.Decision.accept;
import static org.tongxin.matter.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tongxin.chain.Inputs;
import org.tongxin.chain.OnTask;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Fact;
import org.tongxin.matter.Matter;
import org.tongxin.matter.Matter.Commitment.Standing;
import org.tongxin.matter.MatterFact.DeadlineSet;
import org.tongxin.matter.MatterFact.PromiseDropped;
import org.tongxin.matter.MatterFact.TaskGiven;
import org.tongxin.matter.MatterFact.TaskWithdrawn;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Task;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.Refused;
import org.tongxin.proposal.packs.Limits;
import org.tongxin.proposal.packs.Pack;

/// Reassigning (改派): another unit has the task, because the one that had it asked to hand it back
/// or is no more. The new task has a number of its own.
public final class Reassigning {

    /// What is due on the day it was due before, unless the clock starts again.
    private static final Set<String> CARRIED =
            Set.of(Limits.ASSIST, Limits.CONTACT, Limits.REPLY, Limits.REHANDLING);

    /// @param unit empty for the one that was asked for when it was handed back
    public record Reassign(int task, String unit) implements OnTask {
        public static Reassign read(int task, Inputs in) {
            return new Reassign(task, in.codeIfAny("unit").orElse(""));
        }
    }

    public static Decision decide(Pack pack, Proposal proposal, Reassign command, Moment moment) {
        var matter = proposal.matter();
        var old = matter.task(command.task()).orElseThrow();
        var unit = command.unit().isEmpty() ? askedFor(old) : command.unit();
        if (matter.tasks().stream().anyMatch(task -> isOf(task, unit))) {
            return refuse(new Refused.UnitHasTask(unit));
        }
        var facts = new ArrayList<Fact>();
        matter.commitments().stream()
                .filter(one -> one.task() == old.no() && one.standing() == Standing.DRAFTED)
                .forEach(one -> facts.add(new PromiseDropped(one.commitment())));
        facts.add(new TaskWithdrawn(old.no()));
        var given = new TaskGiven(matter.tasks().size() + 1, unit, old.role());
        for (var fact : Giving.one(pack, given, moment.at())) {
            facts.add(
                    fact instanceof DeadlineSet set && isCarried(pack, old)
                            ? carried(matter, set, old.no())
                            : fact);
        }
        return accept(facts);
    }

    /// The unit that is to have it unless another is named; empty when none was asked for.
    static String askedFor(Task task) {
        return task.handBack() == null ? "" : task.handBack().unit();
    }

    private static boolean isOf(Task task, String unit) {
        return task.stage() != Task.Stage.WITHDRAWN && task.unit().equals(unit);
    }

    /// Another assisting unit has no more time than the one before it; another lead may have.
    private static boolean isCarried(Pack pack, Task old) {
        return old.role() == Task.Role.ASSISTING || !pack.leadChangeRestartsClock();
    }

    /// The day is fixed by what was given before; where that was a guess, it is counted again when
    /// its year is published, from when the first unit got it.
    private static DeadlineSet carried(Matter matter, DeadlineSet set, int old) {
        return matter.owed(set.limit(), old)
                .filter(_ -> CARRIED.contains(set.limit()))
                .map(
                        due ->
                                new DeadlineSet(
                                        set.limit(),
                                        set.task(),
                                        due.dueAt(),
                                        due.provisional(),
                                        due.article()))
                .orElse(set);
    }

    /// The stages of a task at which another unit can have it.
    static final List<Task.Stage> OPEN =
            List.of(
                    Task.Stage.GIVEN,
                    Task.Stage.SIGNED_FOR,
                    Task.Stage.HAND_BACK_ASKED,
                    Task.Stage.DRAFTED);

    private Reassigning() {}
}

package org.tongxin.proposal.handling;

import static org.tongxin.matter.Decision.accept;

import java.time.Instant;
import java.util.List;
import org.tongxin.chain.Inputs;
import org.tongxin.chain.OnTask;
import org.tongxin.matter.Decision;
import org.tongxin.matter.MatterFact.DeadlineMet;
import org.tongxin.matter.MatterFact.OpinionGiven;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Task;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.packs.Limits;

/// Assisting (会办): the unit gives the lead its opinion and answers nobody else.
public final class Assisting {

    public record Opine(int task, Sealed opinion) implements OnTask {
        public static Opine read(int task, Inputs in) {
            return new Opine(task, in.text("opinion"));
        }
    }

    public static Decision decide(Proposal proposal, Opine command, Moment moment) {
        return accept(
                new OpinionGiven(command.task(), command.opinion()),
                new DeadlineMet(Limits.ASSIST, command.task()));
    }

    /// The assisting tasks whose opinion the lead must still wait for.
    static List<Task> awaited(Proposal proposal, Instant now) {
        return proposal.matter().tasks().stream()
                .filter(task -> task.role() == Task.Role.ASSISTING && task.isOpen())
                .filter(task -> isInTime(proposal, task, now))
                .toList();
    }

    private static boolean isInTime(Proposal proposal, Task task, Instant now) {
        return proposal.matter()
                .owed(Limits.ASSIST, task.no())
                .filter(deadline -> deadline.dueAt().isAfter(now))
                .isPresent();
    }

    private Assisting() {}
}

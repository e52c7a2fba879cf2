package org.tongxin.proposal.handling;

import static org.tongxin.matter.Decision.accept;
import static org.tongxin.matter.Decision.refuse;

import java.time.Instant;
import java.time.LocalDate;
import org.tongxin.chain.Inputs;
import org.tongxin.chain.OnTask;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Matter.Deadline;
import org.tongxin.matter.MatterFact.DeadlineExtended;
import org.tongxin.matter.MatterFact.ExtensionAsked;
import org.tongxin.matter.MatterFact.ExtensionGranted;
import org.tongxin.matter.MatterFact.ExtensionRefused;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Task;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.Refused;
import org.tongxin.proposal.packs.Limits;
import org.tongxin.proposal.packs.Pack;

/// Extending (延期) the time for a reply: asked for once and in time, within what the rules allow,
/// and granted or refused by the office.
public final class Extending {

    /// @param until last day on which it would answer
    public record AskExtension(int task, LocalDate until, Sealed reason) implements OnTask {
        public static AskExtension read(int task, Inputs in) {
            return new AskExtension(task, in.date("until"), in.text("reason"));
        }
    }

    public record GrantExtension(int task) implements OnTask {
        public static GrantExtension read(int task, Inputs in) {
            return new GrantExtension(task);
        }
    }

    public record RefuseExtension(int task, Sealed reason) implements OnTask {
        public static RefuseExtension read(int task, Inputs in) {
            return new RefuseExtension(task, in.text("reason"));
        }
    }

    public static Decision decide(
            Pack pack, Proposal proposal, AskExtension command, Moment moment) {
        var due = due(proposal, command.task());
        if (!due.dueAt().isAfter(moment.at())) {
            return refuse(new Refused.ExtensionTooLate(lastDay(due.dueAt()).toString()));
        }
        var from = lastDay(due.dueAt()).plusDays(1);
        var to = latest(pack, due);
        if (command.until().isBefore(from) || command.until().isAfter(to)) {
            return refuse(new Refused.ExtensionTooLong(from.toString(), to.toString()));
        }
        return accept(new ExtensionAsked(command.task(), command.until(), command.reason()));
    }

    /// So long after the day it is due, and so long after the task was given in all.
    private static LocalDate latest(Pack pack, Deadline due) {
        var after = pack.clock(Limits.EXTENSION, due.task(), due.dueAt().minusNanos(1)).dueAt();
        var most = pack.clock(Limits.REPLY_MAX, due.task(), due.since()).dueAt();
        return lastDay(after.isBefore(most) ? after : most);
    }

    public static Decision decide(
            Pack pack, Proposal proposal, GrantExtension command, Moment moment) {
        var no = command.task();
        var asked = proposal.matter().task(no).map(Task::extension).orElseThrow();
        return accept(
                new ExtensionGranted(no),
                new DeadlineExtended(
                        Limits.REPLY,
                        no,
                        asked.until().plusDays(1).atStartOfDay(Moment.ZONE).toInstant(),
                        false,
                        pack.clock(Limits.EXTENSION, no, moment.at()).article()));
    }

    public static Decision decide(Proposal proposal, RefuseExtension command, Moment moment) {
        return accept(new ExtensionRefused(command.task(), command.reason()));
    }

    private static Deadline due(Proposal proposal, int task) {
        return proposal.matter().owed(Limits.REPLY, task).orElseThrow();
    }

    private static LocalDate lastDay(Instant dueAt) {
        return dueAt.minusNanos(1).atZone(Moment.ZONE).toLocalDate();
    }

    private Extending() {}
}

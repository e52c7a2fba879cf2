package org.tongxin.proposal.inside;

import static org.tongxin.matter.Decision.accept;
import static org.tongxin.matter.Decision.refuse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongxin.chain.Inputs;
import org.tongxin.chain.OnTask;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Matter.Deadline;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Task;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalFact.Distributed;
import org.tongxin.proposal.ProposalFact.GivenBack;
import org.tongxin.proposal.ProposalFact.TakenBack;
import org.tongxin.proposal.Refused;
import org.tongxin.proposal.packs.Limits;

/// Giving a task to somebody within the unit (内部分办), and back.
public final class Distributing {

    /// @param person id, or `""`; one of person and department is named
    /// @param by day by which it is wanted back
    public record Distribute(
            int task, String person, @Nullable Sealed department, LocalDate by, Sealed word)
            implements OnTask {
        public static Distribute read(int task, Inputs in) {
            return new Distribute(
                    task,
                    in.codes("colleague").stream().findFirst().orElse(""),
                    in.textOrNull("department"),
                    in.date("by"),
                    in.text("word"));
        }
    }

    public record GiveBack(int task, Sealed note) implements OnTask {
        public static GiveBack read(int task, Inputs in) {
            return new GiveBack(task, in.text("note"));
        }
    }

    public record TakeBack(int task) implements OnTask {
        public static TakeBack read(int task, Inputs in) {
            return new TakeBack(task);
        }
    }

    /// Given anew, it is with the other from then on.
    static Decision decide(Proposal proposal, Distribute command, Moment moment) {
        if (command.person().isEmpty() && command.department() == null) {
            return refuse(new Refused.NobodyNamed());
        }
        var today = moment.today();
        var last = lastDay(proposal, command.task(), moment.at());
        if (command.by().isBefore(today) || last.filter(command.by()::isAfter).isPresent()) {
            return refuse(new Refused.InnerDayImpossible(today.toString()));
        }
        return accept(
                new Distributed(
                        command.task(),
                        command.person(),
                        command.department(),
                        command.by(),
                        command.word()));
    }

    static Decision decide(Proposal proposal, GiveBack command, Moment moment) {
        return accept(new GivenBack(command.task(), command.note()));
    }

    static Decision decide(Proposal proposal, TakeBack command, Moment moment) {
        return accept(new TakenBack(command.task()));
    }

    /// The end of an inner day: a second before it, so that nothing takes it for a clock's.
    public static Instant until(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Moment.ZONE).minusSeconds(1).toInstant();
    }

    /// On which the unit itself has to answer; none once that has passed.
    private static Optional<LocalDate> lastDay(Proposal proposal, int task, Instant now) {
        return proposal.matter()
                .owed(limit(proposal, task), task)
                .map(Deadline::dueAt)
                .filter(due -> due.isAfter(now))
                .map(due -> due.minusNanos(1).atZone(Moment.ZONE).toLocalDate());
    }

    private static String limit(Proposal proposal, int task) {
        return proposal.matter()
                .task(task)
                .filter(one -> one.role() == Task.Role.ASSISTING)
                .map(_ -> Limits.ASSIST)
                .orElseGet(() -> proposal.answerLimit(task));
    }

    private Distributing() {}
}

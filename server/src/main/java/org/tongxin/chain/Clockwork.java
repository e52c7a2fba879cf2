package org.tongxin.chain;

import java.time.Instant;
import java.util.ArrayList;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Command.OfTheClock;
import org.tongxin.matter.Command.PassDeadline;
import org.tongxin.matter.Command.PassTaskOn;
import org.tongxin.matter.Command.RecountDeadline;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Fact;
import org.tongxin.matter.Matter;
import org.tongxin.matter.Matter.Deadline;
import org.tongxin.matter.Matter.Deadline.Ending;
import org.tongxin.matter.MatterFact.DeadlinePassed;
import org.tongxin.matter.MatterFact.DeadlineRecounted;
import org.tongxin.matter.MatterFact.TaskPassedOn;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Refusal.AtTheDoor;
import org.tongxin.matter.State;

/// What the clock (时钟) may do with a matter of any kind; pure.
final class Clockwork {

    static <S extends State> Decision decide(
            ChainedKind<S> kind, S state, OfTheClock command, Moment moment) {
        if (!moment.actor().equals(Actor.CLOCK)) {
            return Decision.refuse(new AtTheDoor.NotYours());
        }
        return switch (command) {
            case PassDeadline pass -> pass(kind, state, pass, moment);
            case RecountDeadline recount -> recount(kind, state, recount);
            case PassTaskOn on -> passOn(state, on);
        };
    }

    private static Decision passOn(State state, PassTaskOn command) {
        return state.matter()
                .task(command.task())
                .filter(task -> task.isOpen() && !state.matter().closed())
                .filter(task -> !task.unit().equals(command.unit()))
                .map(task -> Decision.accept(new TaskPassedOn(task.no(), command.unit())))
                .orElseGet(() -> Decision.refuse(new NotDue("task")));
    }

    private static <S extends State> Decision pass(
            ChainedKind<S> kind, S state, PassDeadline command, Moment moment) {
        var owed =
                state.matter()
                        .owed(command.limit(), command.task())
                        .filter(deadline -> deadline.ending() == Ending.OPEN)
                        .filter(deadline -> !deadline.dueAt().isAfter(moment.at()));
        if (owed.isEmpty()) {
            return Decision.refuse(new NotDue(command.limit()));
        }
        var facts = new ArrayList<Fact>();
        facts.add(new DeadlinePassed(command.limit(), command.task()));
        facts.addAll(kind.lapsed(state, command, moment));
        return Decision.accept(facts);
    }

    private static <S extends State> Decision recount(
            ChainedKind<S> kind, S state, RecountDeadline command) {
        return state.matter()
                .owed(command.limit(), command.task())
                .filter(deadline -> deadline.provisional() && !state.matter().closed())
                .map(deadline -> recount(kind, state, deadline))
                .orElseGet(() -> Decision.refuse(new NotDue(command.limit())));
    }

    private static <S extends State> Decision recount(
            ChainedKind<S> kind, S state, Deadline deadline) {
        var since = since(state.matter(), deadline);
        var anew = kind.clock(state, deadline.limit(), deadline.task(), since);
        if (anew.provisional() && anew.dueAt().equals(deadline.dueAt())) {
            return Decision.refuse(new NotDue(deadline.limit()));
        }
        return Decision.accept(
                new DeadlineRecounted(
                        deadline.limit(),
                        deadline.task(),
                        anew.dueAt(),
                        anew.provisional(),
                        anew.article()));
    }

    /// One carried over to another unit counts from when the unit before it got the task.
    private static Instant since(Matter matter, Deadline deadline) {
        return matter.deadlines().stream()
                .filter(one -> one.ending() == Ending.DROPPED)
                .filter(one -> one.limit().equals(deadline.limit()))
                .filter(one -> one.dueAt().equals(deadline.dueAt()))
                .map(Deadline::since)
                .reduce(deadline.since(), (a, b) -> a.isBefore(b) ? a : b);
    }

    private Clockwork() {}
}

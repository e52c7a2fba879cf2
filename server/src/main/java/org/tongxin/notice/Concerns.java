package org.tongxin.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongxin.matter.Fact;
import org.tongxin.matter.Matter;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.Recorded;
import org.tongxin.matter.State;
import org.tongxin.matter.State.Waiting;
import org.tongxin.matter.Task;

/// Whom the newest facts of a matter concern (与谁有关); pure.
///
/// A rating concerns nobody: that a round is over is told when it is.
final class Concerns {

    private static final String OF_UNIT = "/unit-clerk";

    private final Set<String> overseers;
    private final List<Concern> found = new ArrayList<>();

    private Concerns(Set<String> overseers) {
        this.overseers = overseers;
    }

    /// A fact, and the matter as it left it.
    record Step(Recorded recorded, State after) {}

    /// @param overseers roles that are told of every delay
    /// @param before the matter before the first of the steps
    static List<Concern> of(Set<String> overseers, State before, List<Step> steps) {
        var concerns = new Concerns(overseers);
        concerns.desks(before, steps.getLast());
        var last = before;
        for (var step : steps) {
            concerns.news(last, step);
            concerns.late(step);
            last = step.after();
        }
        return concerns.found;
    }

    /// What lies on a desk and did not before.
    private void desks(State before, Step step) {
        step.after().waiting().stream()
                .filter(one -> before.waiting().stream().noneMatch(old -> isSame(old, one)))
                .forEach(one -> found.add(of(step, one.scope(), Why.TODO, one)));
    }

    private static boolean isSame(Waiting one, Waiting other) {
        return one.scope().equals(other.scope())
                && one.action().equals(other.action())
                && one.task() == other.task();
    }

    private void news(State before, Step step) {
        var scopes =
                before.matter().exists() && !before.stage().equals(step.after().stage())
                        ? parties(step.after())
                        : concerned(step);
        scopes.stream()
                .filter(scope -> found.stream().noneMatch(one -> one.scope().equals(scope)))
                .forEach(scope -> found.add(of(step, scope, Why.NEWS, null)));
    }

    private static Set<String> concerned(Step step) {
        var state = step.after();
        return switch (step.recorded().fact()) {
            case MatterFact.ReplySent _,
                    MatterFact.CommitmentClaimed _,
                    MatterFact.CommitmentVerified _,
                    MatterFact.CommitmentSlipped _,
                    MatterFact.CommitmentImpossible _,
                    MatterFact.Corrected _,
                    MatterFact.PartyJoined _,
                    MatterFact.PartyLeft _,
                    MatterFact.InvitationEnded _ ->
                    parties(state);
            case MatterFact.ExtensionGranted f -> unit(state, f.task());
            case MatterFact.ExtensionRefused f -> unit(state, f.task());
            case MatterFact.HandBackRefused f -> unit(state, f.task());
            case MatterFact.OpinionGiven _ -> leads(state);
            case MatterFact.RoundClosed _ -> units(state);
            case Fact.Telling f -> f.concerned(state);
            case Fact.WithinUnit f -> unit(state, f.task());
            case Fact f -> f.concernsParties() ? parties(state) : Set.of();
        };
    }

    private static Set<String> parties(State state) {
        var scopes = new LinkedHashSet<String>();
        state.matter().parties().stream()
                .map(MatterFact.Party::person)
                .filter(person -> !person.isEmpty())
                .forEach(person -> scopes.add("person:" + person));
        return scopes;
    }

    private static Set<String> unit(State state, int task) {
        return scopes(state.matter().task(task).stream());
    }

    private static Set<String> leads(State state) {
        return scopes(
                state.matter().tasks().stream().filter(task -> task.role() == Task.Role.LEAD));
    }

    private static Set<String> units(State state) {
        return scopes(state.matter().tasks().stream().filter(Task::answersTheProposer));
    }

    private static Set<String> scopes(Stream<Task> tasks) {
        var scopes = new LinkedHashSet<String>();
        tasks.forEach(task -> scopes.add("unit:" + task.unit() + OF_UNIT));
        return scopes;
    }

    /// What still waits under a deadline that has passed: told to the whole unit, and to those who
    /// watch over it.
    private void late(Step step) {
        if (!(step.recorded().fact() instanceof MatterFact.DeadlinePassed passed)) {
            return;
        }
        var due = due(step.after().matter(), passed);
        for (var one : step.after().waiting()) {
            if (one.due().equals(due)) {
                var scopes = new LinkedHashSet<String>();
                scopes.add(one.scope().replaceFirst("^(unit:[^/]+)/unit-.*", "$1"));
                overseers.forEach(role -> scopes.add("role:" + role));
                scopes.forEach(scope -> found.add(of(step, scope, Why.LATE, one)));
            }
        }
    }

    private static @Nullable Instant due(Matter matter, MatterFact.DeadlinePassed passed) {
        return matter.deadlines().stream()
                .filter(one -> one.limit().equals(passed.limit()) && one.task() == passed.task())
                .map(Matter.Deadline::dueAt)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    private static Concern of(Step step, String scope, Why why, @Nullable Waiting waiting) {
        var fact = step.recorded();
        return new Concern(
                fact.matter(),
                scope,
                why,
                fact.index(),
                fact.at(),
                fact.actor().person(),
                waiting == null ? "" : waiting.action(),
                waiting == null ? 0 : waiting.task(),
                waiting == null || waiting.due().equals(Waiting.NEVER) ? null : waiting.due());
    }
}

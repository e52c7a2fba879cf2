package org.tongxin.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Command;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Matter;
import org.tongxin.matter.Moment;
import org.tongxin.matter.State;
import org.tongxin.matter.Task;

/// The declared life of one kind of matter. A chain is data: it decides nothing and runs nothing.
///
/// @param kind code of the kind
/// @param version pinned by each matter when it is raised
/// @param stages the way, in order
/// @param asides stages off the way, for example not put on file (不予立案)
/// @param lapses what silence does
public record Chain<S extends State>(
        String kind,
        int version,
        List<Stage> stages,
        List<Stage> asides,
        List<Action<S, ?>> actions,
        List<Lapse> lapses) {

    /// What every matter goes through, whatever its kind calls it.
    public enum Step {
        RAISE,
        ACCEPT,
        DISPATCH,
        HANDLE,
        SUPERVISE,
        ANSWER,
        RATE
    }

    /// A step as one kind declares it.
    ///
    /// @param code for example `review`
    /// @param zh what clerks call it, for example 审查
    /// @param limit code of the limit it is under, empty when none
    public record Stage(String code, Step step, String zh, String en, String limit) {}

    /// What follows when a limit passes and nobody has acted (逾期).
    ///
    /// @param limit code of the limit
    /// @param zh what is then held, for example 逾期未评价，记为未表态
    /// @param from the stages at which the limit runs
    /// @param to the stages it may then lead to; empty when the matter stays where it is
    public record Lapse(String limit, String zh, String en, Set<String> from, Set<String> to) {

        public Lapse {
            from = Set.copyOf(from);
            to = Set.copyOf(to);
        }

        /// Whether it may bring a matter from one stage to the other.
        public boolean leads(String before, String after) {
            return from.contains(before)
                    && (to.isEmpty() ? before.equals(after) : to.contains(after));
        }
    }

    /// Decides for one command; pure.
    @FunctionalInterface
    public interface Rule<S extends State, C extends Command> {
        Decision decide(S state, C command, Moment moment);
    }

    /// Makes the command of what was filled in.
    @FunctionalInterface
    public interface Reader<C extends Command> {
        C read(int task, Inputs inputs);
    }

    /// What an action asks for, given where the matter stands.
    @FunctionalInterface
    public interface Form<S extends State> {

        /// @param target number of the task or promise, 0 for the matter as a whole
        List<Field> fields(S state, int target, LocalDate today);
    }

    /// Whether an action makes sense now for a target.
    @FunctionalInterface
    public interface When<S extends State> {
        boolean open(S state, int target);
    }

    /// A command that concerns one promise.
    public interface OnCommitment extends Command {

        /// Its number within the matter, 1 and up.
        int commitment();
    }

    /// What an action is taken on; its target is the number of one.
    public enum On {
        MATTER,
        TASK,
        COMMITMENT,
        ITEM
    }

    /// Declared by [Act].
    ///
    /// @param noun of the act, as it stands in addresses: `docketing`
    /// @param to the stages it may lead to, from those of `leaving`
    /// @param staying whether the matter may stay at the stage it is at
    /// @param lasting whether it cannot be undone
    public record Action<S extends State, C extends Command>(
            String name,
            String noun,
            String zh,
            String en,
            Who who,
            Set<String> from,
            Set<String> to,
            Set<String> leaving,
            boolean staying,
            On on,
            boolean lasting,
            When<S> when,
            Form<S> form,
            Class<C> type,
            Reader<C> reader,
            Rule<S, C> rule) {

        /// The same rule that offers the action allows it.
        boolean mayTake(S state, int target, Actor actor) {
            return who.allows(state, taskOf(state, target), actor);
        }

        boolean isOpen(S state, int target) {
            return from.contains(state.stage()) && when.open(state, target);
        }

        /// Whether it may bring a matter from one stage to the other.
        public boolean leads(String before, String after) {
            var stays = staying && from.contains(before) && before.equals(after);
            return stays || (leaving.contains(before) && to.contains(after));
        }

        /// Whether there is such a target at all.
        public boolean isTarget(State state, int target) {
            return targets(state).contains(target);
        }

        private List<Integer> targets(State state) {
            return switch (on) {
                case MATTER -> List.of(0);
                case TASK -> state.matter().tasks().stream().map(Task::no).toList();
                case COMMITMENT ->
                        state.matter().commitments().stream()
                                .map(Matter.Commitment::commitment)
                                .toList();
                case ITEM -> state.items().keySet().stream().sorted().toList();
            };
        }

        /// The task, or the item, whose unit answers for a target, 0 when none does.
        private int taskOf(State state, int target) {
            return switch (on) {
                case MATTER -> 0;
                case TASK, ITEM -> target;
                case COMMITMENT ->
                        state.matter().commitment(target).map(Matter.Commitment::task).orElse(0);
            };
        }

        private Available offered(S state, int target, LocalDate today) {
            return new Available(
                    name, noun, zh, en, on, target, lasting, form.fields(state, target, today));
        }
    }

    /// An action somebody may take now.
    ///
    /// @param target number of the task, promise or item, 0 for the matter as a whole
    public record Available(
            String name,
            String noun,
            String zh,
            String en,
            On on,
            int target,
            boolean lasting,
            List<Field> fields) {}

    public Chain {
        stages = List.copyOf(stages);
        asides = List.copyOf(asides);
        lapses = List.copyOf(lapses);
        actions = List.copyOf(actions);
        var all = Stream.concat(stages.stream(), asides.stream()).toList();
        Soundness.inOrder(kind, stages);
        Soundness.closed(kind, all, actions, lapses);
    }

    /// A chain without stages off the way, in which silence changes nothing.
    public Chain(String kind, int version, List<Stage> stages, List<Action<S, ?>> actions) {
        this(kind, version, stages, List.of(), actions, List.of());
    }

    /// The stage of a code, on the way or off it.
    public Optional<Stage> stage(String code) {
        var all = Stream.concat(stages.stream(), asides.stream());
        return all.filter(stage -> stage.code().equals(code)).findFirst();
    }

    public Optional<Action<S, ?>> action(String name) {
        return actions.stream().filter(action -> action.name().equals(name)).findFirst();
    }

    /// The action whose noun stands in an address.
    public Optional<Action<S, ?>> actionNamed(String noun) {
        return actions.stream().filter(action -> action.noun().equals(noun)).findFirst();
    }

    public Optional<Action<S, ?>> actionOf(Command command) {
        return actions.stream().filter(a -> a.type().isInstance(command)).findFirst();
    }

    /// What the actor may do with the matter as it stands.
    public List<Available> available(S state, Actor actor, LocalDate today) {
        var available = new ArrayList<Available>();
        for (var action : actions) {
            for (var target : action.targets(state)) {
                if (action.mayTake(state, target, actor) && action.isOpen(state, target)) {
                    available.add(action.offered(state, target, today));
                }
            }
        }
        return available;
    }

    /// What an action asks for, whether or not somebody may take it now.
    public Optional<Available> asking(S state, String noun, int target, LocalDate today) {
        return actionNamed(noun)
                .filter(action -> action.isTarget(state, target))
                .map(action -> action.offered(state, target, today));
    }
}

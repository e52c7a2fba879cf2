package org.tongxin.chain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Command;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Fact;
import org.tongxin.matter.Kind;
import org.tongxin.matter.Matter;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Refusal;
import org.tongxin.matter.Refusal.AtTheDoor;
import org.tongxin.matter.State;

/// A kind of matter that lives by a declared chain: the door asks it, and it asks the declaration
/// who may, when, and what follows.
public interface ChainedKind<S extends State> extends Kind<S> {

    /// A command that concerns one thing of the kind's own, see [State#items].
    interface OnItem extends Command {

        /// Its number within the matter, 1 and up.
        int item();
    }

    Chain<S> chain();

    /// What follows, beside its being said, when an owed deadline has passed.
    default List<Fact> lapsed(S state, Command.PassDeadline passed, Moment moment) {
        return List.of();
    }

    /// The clock of a limit that starts at an instant, by the rules the matter is judged by and the
    /// calendar of today.
    MatterFact.DeadlineSet clock(S state, String limit, int task, Instant from);

    /// The letter a place gives to the class of a reply (答复类别); empty when it gives none.
    default String letter(Matter matter, String outcome) {
        return "";
    }

    /// A matter's number as people write it.
    default String spoken(String id) {
        return id;
    }

    /// Decides a command that no person gives, of the importer; the clock's are decided here.
    Decision decideForMachine(S state, Command command, Moment moment);

    /// The refusal when an action is not open at the stage the matter has reached.
    AtStage notNow(S state, String action);

    /// Scopes within which the holder of a role sees every matter of this kind.
    Set<String> rolesThatSeeAll();

    /// Those of them whose holders see also what is confidential (保密).
    default Set<String> rolesThatSeeConfined() {
        return rolesThatSeeAll();
    }

    /// Roles whose holders are told of every deadline of this kind that passes.
    default Set<String> rolesToldOfDelay() {
        return Set.of();
    }

    /// Why an action that is declared for where a matter stands cannot be taken for what has become
    /// of another one; asked before it is offered, and by its rule again at the door.
    default Optional<Refusal> hindered(String action, S state, Moment.Others others) {
        return Optional.empty();
    }

    /// What the actor may do with a matter, less what another one hinders.
    default List<Chain.Available> available(
            S state, Actor actor, LocalDate today, Moment.Others others) {
        return chain().available(state, actor, today).stream()
                .filter(one -> hindered(one.name(), state, others).isEmpty())
                .toList();
    }

    @Override
    default Decision decide(S state, Command command, Moment moment) {
        return chain().actionOf(command)
                .map(action -> decide(action, state, command, moment))
                .orElseGet(
                        () ->
                                command instanceof Command.OfTheClock clock
                                        ? Clockwork.decide(this, state, clock, moment)
                                        : decideForMachine(state, command, moment));
    }

    private <C extends Command> Decision decide(
            Chain.Action<S, C> action, S state, Command command, Moment moment) {
        var target =
                switch (command) {
                    case OnTask on -> on.task();
                    case Chain.OnCommitment on -> on.commitment();
                    case OnItem on -> on.item();
                    default -> 0;
                };
        return refusal(action, state, target, moment.actor())
                .or(() -> hidden(state, command, moment))
                .map(Decision::refuse)
                .orElseGet(() -> action.rule().decide(state, action.type().cast(command), moment));
    }

    /// Every other matter a command concerns has to be there for whoever gives it.
    private Optional<Refusal> hidden(S state, Command command, Moment moment) {
        if (!(command instanceof Command.Concerning concerning)) {
            return Optional.empty();
        }
        return concerning.others(state).stream()
                .filter(
                        id ->
                                moment.others()
                                        .find(id)
                                        .filter(one -> sees(one, moment.actor()))
                                        .isEmpty())
                .findFirst()
                .map(id -> new OtherNotThere(spoken(id)));
    }

    private boolean sees(State other, Actor actor) {
        return Sight.sees(this, other, actor);
    }

    /// Why an actor cannot take an action on a task now, whatever he would fill in; empty when he
    /// can. Asked before a form is read, and again at the door.
    default Optional<Refusal> refusal(Chain.Action<S, ?> action, S state, int task, Actor actor) {
        if (state.matter().exists() && !Sight.sees(this, state, actor)) {
            return Optional.of(new AtTheDoor.NotThere());
        }
        if (!action.mayTake(state, task, actor)) {
            return Optional.of(new AtTheDoor.NotYours());
        }
        return action.isOpen(state, task)
                ? Optional.empty()
                : Optional.of(notNow(state, action.name()));
    }
}

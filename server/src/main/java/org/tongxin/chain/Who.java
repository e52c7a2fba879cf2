package org.tongxin.chain;

import java.util.Set;
import java.util.function.Predicate;
import org.tongxin.matter.Actor;
import org.tongxin.matter.MatterFact.Party;
import org.tongxin.matter.State;

/// Who may take an action: a role, and how its holder must be related to the matter.
///
/// @param roles codes of roles, for example `unit-head`
/// @param relation what ties the actor to the matter or the task
/// @param others roles whose every holder may as well
public record Who(Set<String> roles, Relation relation, Set<String> others) {

    public enum Relation {
        /// Any holder of the role.
        ANY,
        /// Whoever raised the matter.
        PROPOSER,
        /// Whoever stands behind it: those who raised it and those who signed with them.
        PARTY,
        /// Whoever signed with those who raised it.
        CO_SIGNER,
        /// Whoever was asked to stand behind it and has not answered.
        INVITED,
        /// A holder of the role in the unit that has the task.
        UNIT_OF_TASK,
        /// A holder of the role in a unit that is asked whether it agrees.
        UNIT_ASKED,
        /// A holder of the role in the unit that answers for the item.
        UNIT_OF_ITEM,
        /// Whoever has the task within its unit, the unit having given it to him.
        ENTRUSTED
    }

    public Who {
        roles = Set.copyOf(roles);
        others = Set.copyOf(others);
    }

    private Who(Set<String> roles, Relation relation) {
        this(roles, relation, Set.of());
    }

    /// And any holder of these roles, however he is related.
    public Who or(String... more) {
        return new Who(roles, relation, Set.of(more));
    }

    public static Who any(String... roles) {
        return new Who(Set.of(roles), Relation.ANY);
    }

    public static Who proposer(String... roles) {
        return new Who(Set.of(roles), Relation.PROPOSER);
    }

    public static Who party(String... roles) {
        return new Who(Set.of(roles), Relation.PARTY);
    }

    public static Who coSigner(String... roles) {
        return new Who(Set.of(roles), Relation.CO_SIGNER);
    }

    public static Who invited(String... roles) {
        return new Who(Set.of(roles), Relation.INVITED);
    }

    public static Who unitOfTask(String... roles) {
        return new Who(Set.of(roles), Relation.UNIT_OF_TASK);
    }

    public static Who unitAsked(String... roles) {
        return new Who(Set.of(roles), Relation.UNIT_ASKED);
    }

    public static Who unitOfItem(String... roles) {
        return new Who(Set.of(roles), Relation.UNIT_OF_ITEM);
    }

    public static Who entrusted(String... roles) {
        return new Who(Set.of(roles), Relation.ENTRUSTED);
    }

    /// @param task number of the task or item, 0 for the matter as a whole
    public boolean allows(State state, int task, Actor actor) {
        return others.contains(actor.role())
                || (roles.contains(actor.role()) && isRelated(state, task, actor));
    }

    private boolean isRelated(State state, int task, Actor actor) {
        return switch (relation) {
            case ANY -> true;
            case PROPOSER -> stands(state, actor, party -> party.relation().equals("proposer"));
            case CO_SIGNER -> stands(state, actor, party -> party.relation().equals("co-signer"));
            case PARTY -> stands(state, actor, _ -> true);
            case UNIT_ASKED -> state.asked().contains(actor.unit());
            case UNIT_OF_ITEM -> {
                var item = state.items().get(task);
                yield item != null && item.unit().equals(actor.unit());
            }
            case INVITED -> state.matter().invited().contains(actor.person());
            case UNIT_OF_TASK -> isOfUnit(state, task, actor);
            case ENTRUSTED -> isOfUnit(state, task, actor) && isEntrusted(state, task, actor);
        };
    }

    /// For a department each of the unit speaks.
    private static boolean isEntrusted(State state, int task, Actor actor) {
        return state.entrusted(task)
                .filter(one -> one.person().isEmpty() || actor.is(one.person()))
                .isPresent();
    }

    private static boolean isOfUnit(State state, int task, Actor actor) {
        return state.matter().task(task).filter(one -> one.unit().equals(actor.unit())).isPresent();
    }

    private static boolean stands(State state, Actor actor, Predicate<Party> as) {
        return state.matter().parties().stream()
                .anyMatch(party -> party.person().equals(actor.person()) && as.test(party));
    }
}

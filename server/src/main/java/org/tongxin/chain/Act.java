package org.tongxin.chain;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.tongxin.chain.Chain.Action;
import org.tongxin.chain.Chain.Form;
import org.tongxin.chain.Chain.On;
import org.tongxin.chain.Chain.Reader;
import org.tongxin.chain.Chain.Rule;
import org.tongxin.chain.Chain.When;
import org.tongxin.matter.Command;
import org.tongxin.matter.State;

/// Declares an action, one clause a line: a chain of these reads as a table does.
///
/// Unless a clause says otherwise an action is taken on the matter as a whole, asks for nothing, is
/// addressed by its own name and can be made good by another.
public final class Act<S extends State> {

    private final String name;
    private final String zh;
    private final String en;
    private String noun;
    private Who who = Who.any();
    private Set<String> from = Set.of();
    private Set<String> to = Set.of();
    private Set<String> leaving = Set.of();
    private boolean staying = true;
    private On on = On.MATTER;
    private boolean lasting;
    private When<S> when = (_, _) -> true;
    private Form<S> form = (_, _, _) -> List.of();

    public Act(String name, String zh, String en) {
        this.name = name;
        this.noun = name;
        this.zh = zh;
        this.en = en;
    }

    /// The noun of the act, as it stands in the addresses of pages.
    public Act<S> noun(String word) {
        noun = word;
        return this;
    }

    public Act<S> by(Who whoever) {
        who = whoever;
        return this;
    }

    /// The stages at which it can be taken.
    public Act<S> at(Set<String> stages) {
        from = Set.copyOf(stages);
        return this;
    }

    public Act<S> at(String stage) {
        return at(Set.of(stage));
    }

    /// The stages it leads to, one or the other; unless this is said it stays where it is.
    public Act<S> to(String... stages) {
        to = Set.of(stages);
        staying = false;
        return this;
    }

    /// It stays where it is or, when nothing else is left to do there, leads to one of these.
    public Act<S> mayLeadTo(String... stages) {
        to = Set.of(stages);
        return this;
    }

    /// It stays where it is or, at this one stage, may lead to the other.
    public Act<S> mayLead(String before, String after) {
        leaving = Set.of(before);
        return mayLeadTo(after);
    }

    /// It is taken on a task, and on those only for which this holds.
    public Act<S> onTask(When<S> condition) {
        on = On.TASK;
        when = condition;
        return this;
    }

    /// It is taken on a promise, and on those only for which this holds.
    public Act<S> onCommitment(When<S> condition) {
        on = On.COMMITMENT;
        when = condition;
        return this;
    }

    /// It is taken on a thing of the kind's own, and on those only for which this holds.
    public Act<S> onItem(When<S> condition) {
        on = On.ITEM;
        when = condition;
        return this;
    }

    /// It is taken on the matter as a whole, while this holds.
    public Act<S> when(Predicate<S> condition) {
        when = (state, _) -> condition.test(state);
        return this;
    }

    public Act<S> asks(Form<S> fields) {
        form = fields;
        return this;
    }

    /// It cannot be undone, and so is asked for twice.
    public Act<S> lasting() {
        lasting = true;
        return this;
    }

    public <C extends Command> Action<S, C> does(Class<C> type, Reader<C> reader, Rule<S, C> rule) {
        return new Action<>(
                name,
                noun,
                zh,
                en,
                who,
                from,
                to,
                leaving.isEmpty() ? from : leaving,
                staying,
                on,
                lasting,
                when,
                form,
                type,
                reader,
                rule);
    }
}

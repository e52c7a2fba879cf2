package org.tongxin.story;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.tongxin.matter.Fact;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.Recorded;
import org.tongxin.matter.State;

/// Whom facts mention, so that all names are looked up in one go however many facts there are.
///
/// @param persons ids
/// @param units codes
record Mentions(Set<String> persons, Set<String> units) {

    static Mentions of(Collection<Recorded> facts) {
        var all = new Mentions(new HashSet<>(), new HashSet<>());
        for (var recorded : facts) {
            switch (recorded.fact()) {
                case MatterFact.EnteredFor f -> all.persons.add(f.person());
                case MatterFact.Invited f -> all.persons.add(f.person());
                case MatterFact.PartyJoined f -> all.persons.add(f.party().person());
                case MatterFact.InvitationEnded f -> all.persons.add(f.person());
                case MatterFact.Rated f -> all.persons.add(f.person());
                case MatterFact.PartyLeft f -> all.persons.add(f.person());
                case MatterFact.TaskGiven f -> all.units.add(f.unit());
                case MatterFact.TaskPassedOn f -> all.units.add(f.unit());
                case MatterFact.HandBackAsked f -> all.units.add(f.unit());
                case Fact.Mentioning f -> f.mentions().forEach(all::add);
                case Fact.Entrusting f -> all.persons.add(f.person());
                default -> {}
            }
        }
        return all;
    }

    private void add(Object mentioned) {
        if (mentioned instanceof Fact.Unit unit) {
            units.add(unit.code());
        }
    }

    /// And the units that have tasks of a matter.
    Mentions and(State state) {
        state.matter().tasks().forEach(task -> units.add(task.unit()));
        return this;
    }
}

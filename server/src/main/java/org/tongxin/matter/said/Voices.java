package org.tongxin.matter.said;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.seal.Sealed;

/// What those who stand behind a matter said to it, and what somebody else entered for them.
///
/// @param opinions of those who signed, by person
/// @param entered each entry for somebody who raised it, oldest first; none when he did all himself
public record Voices(Map<String, Sealed> opinions, List<MatterFact.EnteredFor> entered) {

    public static final Voices NONE = new Voices(Map.of(), List.of());

    public Voices {
        opinions = Map.copyOf(opinions);
        entered = List.copyOf(entered);
    }

    /// Whether somebody else entered something for this person.
    public boolean enteredFor(String person) {
        return entered.stream().anyMatch(one -> one.person().equals(person));
    }

    /// These with one more fact counted.
    public Voices after(MatterFact.OfParties fact) {
        return switch (fact) {
            case MatterFact.EnteredFor f -> entered(f);
            case MatterFact.PartyJoined(var party, var opinion) when opinion != null ->
                    said(party.person(), opinion);
            default -> this;
        };
    }

    private Voices entered(MatterFact.EnteredFor fact) {
        var more = new ArrayList<>(entered);
        more.add(fact);
        return new Voices(opinions, more);
    }

    private Voices said(String person, Sealed opinion) {
        var more = new HashMap<>(opinions);
        more.put(person, opinion);
        return new Voices(more, entered);
    }
}

package org.tongxin.matter.said;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.seal.Sealed;

/// What those who stand behind a matter said to it, and for whom somebody else entered it.
///
/// @param opinions of those who signed, by person
/// @param enteredFor absent when whoever raised it entered it himself
public record Voices(Map<String, Sealed> opinions, MatterFact.@Nullable EnteredFor enteredFor) {

    public static final Voices NONE = new Voices(Map.of(), null);

    public Voices {
        opinions = Map.copyOf(opinions);
    }

    /// These with one more fact counted.
    public Voices after(MatterFact.OfParties fact) {
        return switch (fact) {
            case MatterFact.EnteredFor f -> new Voices(opinions, f);
            case MatterFact.PartyJoined(var party, var opinion) when opinion != null ->
                    said(party.person(), opinion);
            default -> this;
        };
    }

    private Voices said(String person, Sealed opinion) {
        var more = new HashMap<>(opinions);
        more.put(person, opinion);
        return new Voices(more, enteredFor);
    }
}

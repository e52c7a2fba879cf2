package org.tongxin.api.said;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongxin.matter.Matter;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.seal.Sealed;

/// Those who stand behind a matter, what they said to it, and who had it entered for him, as JSON.
public final class PartyJson {

    public static List<Sealed> sealed(Matter matter) {
        var sealed = new ArrayList<Sealed>(matter.voices().opinions().values());
        for (var party : matter.parties()) {
            if (party.name() != null) {
                sealed.add(party.name());
            }
        }
        return sealed;
    }

    public static List<Map<String, ?>> of(Matter matter, Map<Sealed, String> open) {
        var parties = new ArrayList<Map<String, ?>>();
        for (var party : matter.parties()) {
            parties.add(party(matter, party, open));
        }
        for (var person : matter.invited()) {
            parties.add(party(matter, new MatterFact.Party("invited", person, null), open));
        }
        return parties;
    }

    private static Map<String, ?> party(
            Matter matter, MatterFact.Party party, Map<Sealed, String> open) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        var opinion = matter.voices().opinions().get(party.person());
        json.put("relation", party.relation());
        json.put("person", party.person().isEmpty() ? null : party.person());
        json.put("name", party.name() == null ? null : open.get(party.name()));
        json.put("opinion", opinion == null ? null : open.get(opinion));
        json.put("entered", matter.voices().enteredFor(party.person()));
        return json;
    }

    private PartyJson() {}
}

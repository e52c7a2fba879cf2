package org.tongxin.matter.log;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongxin.matter.Fact;
import org.tongxin.matter.Fact.Upcast;
import org.tongxin.matter.Kind;
import org.tongxin.matter.MatterFact;

/// A family of facts by their versioned names, and how older names read today.
///
/// @param prefix `matter` for the shared family, else the code of the kind
record Family(
        String prefix, Map<String, Class<? extends Fact>> facts, Map<String, Upcast> upcasts) {

    /// What a rating of old did not say: it was of the first round, and of whoever acted.
    private static final Map<String, Object> RATED_V1 =
            Map.of("round", 1, "person", "", "visited", "", "toThePoint", "");

    /// Whoever rated did so himself.
    private static final Map<String, Object> RATED_V2 = Map.of();

    /// A contact of old was with whoever raised it.
    private static final Map<String, Object> CONTACTED_V1 = Map.of("side", "");

    /// A matter joined to another of old took no points along.
    private static final Map<String, Object> ABSORBED_V1 = Map.of("points", List.of());

    /// An attachment of old hung on the matter as a whole.
    private static final Map<String, Object> ATTACHED_V1 = Map.of("task", 0, "promise", 0);

    /// The family all kinds share. A fact that gets a second version is named here, and its first
    /// is upcast.
    static Family shared() {
        var facts = new HashMap<String, Class<? extends Fact>>();
        add(MatterFact.class, facts);
        facts.put("Rated.v3", MatterFact.Rated.class);
        facts.remove("Rated.v1");
        facts.put("Contacted.v2", MatterFact.Contacted.class);
        facts.remove("Contacted.v1");
        facts.put("Attached.v2", MatterFact.Attached.class);
        facts.remove("Attached.v1");
        facts.put("Absorbed.v2", MatterFact.Absorbed.class);
        facts.remove("Absorbed.v1");
        return new Family(
                "matter",
                facts,
                Map.of(
                        "Rated.v1", adding("Rated.v2", RATED_V1),
                        "Rated.v2", adding("Rated.v3", RATED_V2),
                        "Contacted.v1", adding("Contacted.v2", CONTACTED_V1),
                        "Attached.v1", adding("Attached.v2", ATTACHED_V1),
                        "Absorbed.v1", adding("Absorbed.v2", ABSORBED_V1)));
    }

    private static Upcast adding(String to, Map<String, Object> more) {
        return new Upcast(
                to,
                body -> {
                    body.putAll(more);
                    return body;
                });
    }

    private static void add(Class<?> sealed, Map<String, Class<? extends Fact>> facts) {
        for (var type : sealed.getPermittedSubclasses()) {
            if (type.isSealed()) {
                add(type, facts);
            } else {
                facts.put(type.getSimpleName() + ".v1", type.asSubclass(Fact.class));
            }
        }
    }

    static Family of(Kind<?> kind) {
        return new Family(kind.code(), kind.facts(), kind.upcasts());
    }

    Family {
        facts = Map.copyOf(facts);
        upcasts = Map.copyOf(upcasts);
        for (var entry : upcasts.entrySet()) {
            var to = entry.getValue().to();
            if (facts.containsKey(entry.getKey())) {
                throw new IllegalArgumentException(
                        "%s.%s is of today and is upcast".formatted(prefix, entry.getKey()));
            }
            if (!facts.containsKey(to) && !upcasts.containsKey(to)) {
                throw new IllegalArgumentException("%s.%s is unknown".formatted(prefix, to));
            }
        }
    }
}

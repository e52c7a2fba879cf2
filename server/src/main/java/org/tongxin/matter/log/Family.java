package org.tongxin.matter.log;

import java.util.HashMap;
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

    /// The family all kinds share. A fact that gets a second version is named here, and its first
    /// is upcast.
    static Family shared() {
        var facts = new HashMap<String, Class<? extends Fact>>();
        for (var type : MatterFact.class.getPermittedSubclasses()) {
            facts.put(type.getSimpleName() + ".v1", type.asSubclass(Fact.class));
        }
        return new Family("matter", facts, Map.of());
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

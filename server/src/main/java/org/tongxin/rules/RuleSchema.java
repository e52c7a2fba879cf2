package org.tongxin.rules;

import java.util.List;
import java.util.ServiceLoader;

/// What one kind of matter asks of the rule packs: the part under its name. A kind names its schema
/// in `META-INF/services/org.tongxin.rules.RuleSchema`, so that `rules check` knows it without
/// starting the server.
public interface RuleSchema {

    /// The key the part stands under, for example `proposal`.
    String part();

    /// All keys of the part, each of which the packs of a place together must give.
    Shape.Part shape();

    /// The schemas of all kinds.
    static List<RuleSchema> all() {
        return ServiceLoader.load(RuleSchema.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}

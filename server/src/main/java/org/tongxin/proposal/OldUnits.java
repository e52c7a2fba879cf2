package org.tongxin.proposal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongxin.people.Units;

/// All units there are and were, by code and by name, as a file of old proposals may call them.
///
/// @param codes by what they are called; a name that several have is none
record OldUnits(Map<String, String> codes) {

    private static final int AT_ONCE = 1000;

    static OldUnits of(Units units) {
        var codes = new HashMap<String, String>();
        var several = new HashSet<String>();
        var last = "";
        for (var some = units.after(last, AT_ONCE); !some.isEmpty(); ) {
            for (var unit : some) {
                for (var name : List.of(unit.code(), key(unit.zh()), key(unit.en()))) {
                    var before = codes.putIfAbsent(name, unit.code());
                    if (before != null && !before.equals(unit.code())) {
                        several.add(name);
                    }
                }
            }
            last = some.getLast().code();
            some = units.after(last, AT_ONCE);
        }
        codes.keySet().removeAll(several);
        return new OldUnits(Map.copyOf(codes));
    }

    Optional<String> called(String name) {
        return Optional.ofNullable(codes.get(key(name)));
    }

    private static String key(String name) {
        return name.replaceAll("[\\s\u3000]+", "").toLowerCase(java.util.Locale.ROOT);
    }
}

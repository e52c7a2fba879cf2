package org.tongxin.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongxin.matter.rows.MatterLists;

/// The numbers of one session or period, as far as somebody may see them.
///
/// @param by how many there are as what
/// @param persons how many stand behind them, each counted once
/// @param sight [Counts#OPEN] where confidential matters are not among them, else `""`
/// @param behind facts recorded and not counted yet
public record Numbers(Span span, Map<String, Long> by, long persons, String sight, long behind) {

    public Numbers {
        by = Map.copyOf(by);
    }

    public long of(String what) {
        return by.getOrDefault(what, 0L);
    }

    /// What there is under a heading, sorted: the units for `unit`.
    public List<String> under(String heading) {
        var prefix = heading + "=";
        return by.keySet().stream()
                .filter(what -> what.startsWith(prefix))
                .map(what -> what.substring(prefix.length(), what.indexOf('/')))
                .distinct()
                .sorted()
                .toList();
    }

    /// What stands behind a beginning, sorted: the degrees for `all/attitude:`.
    public List<String> after(String beginning) {
        return by.keySet().stream()
                .filter(what -> what.startsWith(beginning))
                .map(what -> what.substring(beginning.length()))
                .sorted()
                .toList();
    }

    /// The facets of a list that holds what [#counted] names.
    public static List<String> facets(String counted) {
        var parts = counted.split("@", -1);
        var facets = new ArrayList<String>();
        for (var i = 0; i < parts.length; i++) {
            facets.add(MatterLists.COUNTED + (i == 0 ? "" : "@") + parts[i]);
        }
        return facets;
    }

    /// The query of the page on which that number stands, or `""` where it cannot be read.
    public static String address(String counted) {
        var parts = counted.split("@", -1);
        var span = parts.length > 1 ? Span.read(parts[1]) : Optional.<Span>empty();
        return span.map(one -> "?" + one.query()).orElse("");
    }

    /// By what lists find the matters counted as something here.
    public String counted(String what) {
        return "%s@%s%s".formatted(what, span.code(), sight);
    }
}

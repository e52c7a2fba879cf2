package org.tongxin.bench.pages;

import java.util.LinkedHashMap;
import tools.jackson.databind.json.JsonMapper;

/// The same pages read beside few matters and beside very many.
///
/// @param few matters in the first reading
/// @param many matters in the second
record PagesFigures(long few, Pages before, long many, Pages after) {

    private static final double P95 = 0.95;
    private static final String LINE = "%-17s %-52s %8s %8s %8s %8s %6s %6s%n";

    String table() {
        var table = new StringBuilder();
        table.append("milliseconds a page; %,d and %,d matters%n".formatted(few, many));
        table.append(
                LINE.formatted("reader", "page", "median", "p95", "median", "p95", "ratio", "kB"));
        for (var stop : Stops.all()) {
            table.append(
                    LINE.formatted(
                            stop.role().isEmpty() ? "anybody" : stop.role(),
                            stop.path(),
                            shown(before.millis(stop, 0.5)),
                            shown(before.millis(stop, P95)),
                            shown(after.millis(stop, 0.5)),
                            shown(after.millis(stop, P95)),
                            "%.2f".formatted(ratio(stop)),
                            "%.1f".formatted(after.wire(stop) / 1e3)));
        }
        return table.toString();
    }

    private static String shown(double millis) {
        return "%.1f".formatted(millis);
    }

    /// Of medians: the slowest of a hundred is the machine's as often as ours.
    private double ratio(Stops stop) {
        return after.millis(stop, 0.5) / Math.max(0.1, before.millis(stop, 0.5));
    }

    String json() {
        var all = new LinkedHashMap<String, Object>();
        all.put("matters", many);
        all.put("pages", after.count());
        all.put("worstP95Millis", rounded(worst()));
        all.put(
                "worstRatio",
                rounded(Stops.all().stream().mapToDouble(this::ratio).max().orElse(0)));
        all.put(
                "heaviestKilobytes",
                rounded(Stops.all().stream().mapToLong(after::wire).max().orElse(0) / 1e3));
        return JsonMapper.shared().writeValueAsString(all);
    }

    private double worst() {
        return Stops.all().stream().mapToDouble(stop -> after.millis(stop, P95)).max().orElse(0);
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}

package org.tongxin.bench.door;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import tools.jackson.databind.json.JsonMapper;

/// What the rounds showed: medians, as a table for people and as one line for programs.
final class Figures {

    private static final double MICROS = 1e6;

    private record Entry(String name, int callers) {}

    private final Map<Entry, List<Usage>> runs = new LinkedHashMap<>();
    private final List<Double> verified = new ArrayList<>();

    void ran(String name, int callers, Usage usage) {
        runs.computeIfAbsent(new Entry(name, callers), _ -> new ArrayList<>()).add(usage);
    }

    /// @param rate facts a second
    void verified(double rate) {
        verified.add(rate);
    }

    String table() {
        var table = new StringBuilder();
        table.append(
                "%-22s %7s %10s %8s %8s %6s %8s %7s%n"
                        .formatted(
                                "medians",
                                "callers",
                                "commands/s",
                                "JVM µs",
                                "PG µs",
                                "rows",
                                "commits",
                                "WAL B"));
        runs.forEach((entry, all) -> table.append(line(entry)));
        table.append("journal verify: %,.0f facts/s%n".formatted(median(verified)));
        table.append(ratios());
        return table.toString();
    }

    private String line(Entry entry) {
        return "%-22s %7d %10.0f %8.0f %8.0f %6.1f %8.4f %7.0f%n"
                .formatted(
                        entry.name(),
                        entry.callers(),
                        of(entry, Usage::rate),
                        of(entry, usage -> usage.perCommand(usage.jvm()) * MICROS),
                        of(entry, usage -> usage.perCommand(usage.postgres()) * MICROS),
                        of(entry, usage -> usage.perCommand((double) usage.rows())),
                        of(entry, Usage::commitsPerCommand),
                        of(entry, usage -> usage.perCommand((double) usage.wal())));
    }

    private String ratios() {
        return "door / Flowable: %.1f at 64 callers, %.1f at 1; door / limit: %.2f at 64%n"
                .formatted(
                        rate("door", 64) / rate("Flowable", 64),
                        rate("door", 1) / rate("Flowable", 1),
                        rate("door", 64) / rate("limit", 64));
    }

    String json() {
        var all = new LinkedHashMap<String, Object>();
        all.put("door64", whole(rate("door", 64)));
        all.put("flowable64", whole(rate("Flowable", 64)));
        all.put("limit64", whole(rate("limit", 64)));
        all.put("door1", whole(rate("door", 1)));
        all.put("flowable1", whole(rate("Flowable", 1)));
        var commits = of(new Entry("door", 64), Usage::commitsPerCommand);
        all.put("commitsPerCommand64", rounded(commits, 10_000));
        all.put("rateAtMillionOverThousand", rounded(rate("full", 64) / rate("door", 64), 1_000));
        all.put("verifyFactsPerSecond", whole(median(verified)));
        return JsonMapper.shared().writeValueAsString(all);
    }

    private double rate(String name, int callers) {
        return of(new Entry(name, callers), Usage::rate);
    }

    private double of(Entry entry, ToDoubleFunction<Usage> what) {
        return median(
                runs.getOrDefault(entry, List.of()).stream().map(what::applyAsDouble).toList());
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }

    private static long whole(double value) {
        return Math.round(value);
    }

    private static double rounded(double value, int parts) {
        return (double) Math.round(value * parts) / parts;
    }
}

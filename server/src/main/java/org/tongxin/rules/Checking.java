package org.tongxin.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;

/// What can be wrong with packs that are each right by themselves: two for one day, one before the
/// nation's, or all together leaving out what a kind needs.
record Checking(List<Places.Layer> layers, NavigableMap<LocalDate, RulePack> byDay) {

    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        if (layers.isEmpty()) {
            return findings;
        }
        var base = layers.getFirst();
        for (var i = 0; i < layers.size(); i++) {
            var layer = layers.get(i);
            if (layer.values().isEmpty()) {
                findings.add(at(layer, "says nothing beside its day"));
            }
            if (layer.from().isBefore(base.from())) {
                findings.add(
                        at(
                                layer,
                                "is in force from %s, before the national base of %s"
                                        .formatted(layer.from(), base.from())));
            }
            layers.subList(0, i).stream()
                    .filter(other -> isSameDay(layer, other))
                    .forEach(
                            other ->
                                    findings.add(
                                            at(
                                                    layer,
                                                    "is in force from %s, and so is %s"
                                                            .formatted(
                                                                    layer.from(), other.file()))));
        }
        findings.addAll(incomplete(base));
        return findings;
    }

    private static boolean isSameDay(Places.Layer one, Places.Layer other) {
        return one.depth() == other.depth()
                && one.from().equals(other.from())
                && one.values().keySet().stream().anyMatch(other.values()::containsKey);
    }

    private List<Finding> incomplete(Places.Layer base) {
        var findings = new ArrayList<Finding>();
        var told = new LinkedHashSet<String>();
        byDay.forEach(
                (day, pack) -> {
                    for (var schema : RuleSchema.all()) {
                        var missing = new LinkedHashSet<String>();
                        missing(
                                schema.shape(),
                                pack.values().get(schema.part()),
                                schema.part(),
                                missing);
                        missing.stream()
                                .filter(told::add)
                                .map(path -> at(base, lacking(day, path)))
                                .forEach(findings::add);
                    }
                });
        return findings;
    }

    private static String lacking(LocalDate day, String path) {
        return "with the packs above and below it, on %s, gives no %s".formatted(day, path);
    }

    private static void missing(
            Shape shape,
            @org.jspecify.annotations.Nullable Object value,
            String path,
            Set<String> into) {
        switch (shape) {
            case Shape.Part part when value instanceof Map<?, ?> map ->
                    part.keys().keySet().stream()
                            .sorted()
                            .forEach(
                                    key ->
                                            missing(
                                                    java.util.Objects.requireNonNull(
                                                            part.keys().get(key)),
                                                    map.get(key),
                                                    path + "." + key,
                                                    into));
            case Shape.Codes codes when value instanceof Map<?, ?> map && !map.isEmpty() ->
                    codes.codes().stream()
                            .sorted()
                            .filter(code -> !map.containsKey(code))
                            .forEach(code -> into.add(path + "." + code));
            case Shape.Codes _, Shape.Part _ -> into.add(path);
            case Shape.MaybeLimit _ -> {}
            default -> {
                if (value == null) {
                    into.add(path);
                }
            }
        }
    }

    private static Finding at(Places.Layer layer, String sentence) {
        return new Finding(layer.file(), 1, 1, "this pack " + sentence);
    }
}

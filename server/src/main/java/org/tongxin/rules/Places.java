package org.tongxin.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// A folder of places, each with its `profile.yaml` and its `rules/`.
///
/// @param named how a file is named in findings
record Places(Path folder, Function<Path, String> named) {

    private static final int LAYERS_MAX = 6;
    private static final Shape.Part PROFILE =
            new Shape.Part(
                    Map.of(
                            "name",
                            new Shape.Text(),
                            "en",
                            new Shape.MaybeText(),
                            "note",
                            new Shape.MaybeText(),
                            "parent",
                            new Shape.Name()));

    /// The places in the folder, by name.
    List<String> all() {
        return list(folder, path -> Files.isRegularFile(path.resolve("profile.yaml"))).stream()
                .map(path -> path.getFileName().toString())
                .toList();
    }

    /// A place and those above it, the nation first; empty when something is wrong with that.
    List<String> chain(String place, List<Finding> findings) {
        var chain = new ArrayDeque<String>();
        for (var at = place; !at.isEmpty(); at = parent(at, findings)) {
            if (chain.contains(at) || chain.size() == LAYERS_MAX) {
                findings.add(
                        new Finding(
                                profile(place),
                                1,
                                1,
                                "the places above %s go round, or are more than %d"
                                        .formatted(place, LAYERS_MAX)));
                return List.of();
            }
            chain.addFirst(at);
        }
        return List.copyOf(chain);
    }

    /// The packs of a chain of places, in the order in which they are laid over each other.
    List<Layer> layers(List<String> chain, List<Finding> findings) {
        var layers = new ArrayList<Layer>();
        for (var depth = 0; depth < chain.size(); depth++) {
            var own = new ArrayList<Layer>();
            for (var file : packs(chain.get(depth))) {
                Layer.read(file, named.apply(file), depth, findings).ifPresent(own::add);
            }
            own.sort(java.util.Comparator.comparing(Layer::from).thenComparing(Layer::file));
            layers.addAll(own);
        }
        return layers;
    }

    private List<Path> packs(String place) {
        var rules = folder.resolve(place).resolve("rules");
        return Files.isDirectory(rules)
                ? list(rules, path -> path.toString().matches(".*\\.ya?ml"))
                : List.of();
    }

    private String parent(String place, List<Finding> findings) {
        return profileOf(place, findings).getOrDefault("parent", "");
    }

    private Map<String, String> profileOf(String place, List<Finding> findings) {
        var file = folder.resolve(place).resolve("profile.yaml");
        var values = new LinkedHashMap<String, String>();
        new YamlFile(file, profile(place), findings)
                .mapping()
                .ifPresent(node -> read(place, node, values, findings));
        return values;
    }

    private void read(
            String place, MappingNode node, Map<String, String> into, List<Finding> findings) {
        var reading = new Reading(profile(place), findings);
        reading.read(PROFILE, node, "");
        for (var key : List.of("name", "parent")) {
            if (!Reading.has(node, key)) {
                reading.find(node, "`%s` is missing".formatted(key));
            }
        }
        for (var entry : reading.entries(node, "").entrySet()) {
            if (entry.getValue() instanceof ScalarNode scalar) {
                into.put(entry.getKey(), scalar.getValue());
            }
        }
        var parent = into.getOrDefault("parent", "");
        if (!parent.isEmpty() && !all().contains(parent)) {
            reading.find(
                    Reading.keyIn(node, "parent"),
                    "there is no place `%s` beside this one".formatted(parent));
            into.remove("parent");
        }
    }

    private String profile(String place) {
        return named.apply(folder.resolve(place).resolve("profile.yaml"));
    }

    /// Sorted: a directory's own order differs from machine to machine.
    private static List<Path> list(Path folder, Predicate<Path> wanted) {
        try (var entries = Files.list(folder)) {
            return entries.filter(wanted).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("%s cannot be read".formatted(folder), broken);
        }
    }

    /// One pack: what one place says from one day on.
    ///
    /// @param file as it is named in findings
    /// @param depth 0 for the nation, more below
    record Layer(String file, int depth, LocalDate from, Map<String, Object> values, byte[] bytes) {

        /// Reads one file; what is wrong with it is added to the findings.
        static Optional<Layer> read(Path path, String file, int depth, List<Finding> findings) {
            var yaml = new YamlFile(path, file, findings);
            var mapping = yaml.mapping();
            if (mapping.isEmpty()) {
                return Optional.empty();
            }
            var reading = new Reading(file, findings);
            var from = Optional.<LocalDate>empty();
            var values = new HashMap<String, Object>();
            var shapes = new HashMap<String, Shape>();
            RuleSchema.all().forEach(schema -> shapes.put(schema.part(), schema.shape()));
            for (var entry : reading.entries(mapping.get(), "").entrySet()) {
                var key = entry.getKey();
                var shape = shapes.get(key);
                if (key.equals("from")) {
                    from = reading.day(entry.getValue(), key);
                } else if (shape != null) {
                    reading.read(shape, entry.getValue(), key).ifPresent(it -> values.put(key, it));
                } else {
                    var known = new java.util.TreeSet<>(shapes.keySet());
                    known.add("from");
                    reading.unknown(Reading.keyIn(mapping.get(), key), key, known);
                }
            }
            if (!Reading.has(mapping.get(), "from")) {
                reading.find(
                        mapping.get(), "`from` is missing: the day this pack comes into force");
            }
            return from.map(day -> new Layer(file, depth, day, values, yaml.bytes()));
        }
    }
}

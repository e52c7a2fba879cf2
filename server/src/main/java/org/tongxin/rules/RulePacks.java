package org.tongxin.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// All packs of a place, nation first.
public final class RulePacks {

    private static final int LAYERS_MAX = 6;

    private record Layer(int depth, LocalDate from, Map<String, Object> values, byte[] bytes) {}

    private final List<Layer> layers;

    private RulePacks(List<Layer> layers) {
        this.layers = List.copyOf(layers);
    }

    /// Reads `places/<place>` and its parents.
    public static RulePacks of(Path places, String place) {
        var chain = new ArrayDeque<String>();
        for (var at = place; !at.isEmpty(); at = parent(places.resolve(at))) {
            chain.addFirst(at);
            if (chain.size() > LAYERS_MAX) {
                throw new IllegalArgumentException("the places above %s go round".formatted(place));
            }
        }
        var layers = new ArrayList<Layer>();
        var depth = 0;
        for (var one : chain) {
            layers.addAll(read(places.resolve(one).resolve("rules"), depth++));
        }
        return new RulePacks(layers);
    }

    /// The rules in force on a day: within each layer the latest value, the lower layer over the
    /// upper.
    public RulePack on(LocalDate day) {
        var merged = new LinkedHashMap<String, Object>();
        var sha = sha256();
        layers.stream()
                .filter(layer -> !layer.from().isAfter(day))
                .sorted(Comparator.comparingInt(Layer::depth).thenComparing(Layer::from))
                .forEach(
                        layer -> {
                            merge(merged, layer.values());
                            sha.update(layer.bytes());
                        });
        return new RulePack(merged, HexFormat.of().formatHex(sha.digest()));
    }

    @SuppressWarnings("unchecked")
    private static void merge(Map<String, Object> into, Map<String, Object> over) {
        over.forEach(
                (key, value) -> {
                    if (value instanceof Map<?, ?> map && into.get(key) instanceof Map<?, ?> old) {
                        var both = new LinkedHashMap<>((Map<String, Object>) old);
                        merge(both, (Map<String, Object>) map);
                        into.put(key, both);
                    } else {
                        into.put(key, value);
                    }
                });
    }

    private static List<Layer> read(Path folder, int depth) {
        var layers = new ArrayList<Layer>();
        try (var files = Files.newDirectoryStream(folder, "*.yaml")) {
            for (var file : files) {
                var bytes = Files.readAllBytes(file);
                var values = new LinkedHashMap<>(yaml(file));
                var from = day(values.remove("from"), file);
                layers.add(new Layer(depth, from, values, bytes));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return layers;
    }

    /// YAML reads a plain day as an instant in UTC.
    private static LocalDate day(@Nullable Object from, Path file) {
        if (from instanceof java.util.Date instant) {
            return LocalDate.ofInstant(instant.toInstant(), java.time.ZoneOffset.UTC);
        }
        throw new IllegalArgumentException("%s needs `from: 2026-01-01`".formatted(file));
    }

    private static String parent(Path place) {
        return String.valueOf(yaml(place.resolve("profile.yaml")).getOrDefault("parent", ""));
    }

    private static Map<String, Object> yaml(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("this JDK has no SHA-256", absent);
        }
    }
}

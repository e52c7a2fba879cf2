package org.tongxin.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// An invented proposal with the answers to it, as `places/<place>/matters/*.yaml` tells it. `{处}`
/// stands for a county or district.
///
/// @param units those that would answer it, the leading one first
record Topic(
        String title,
        String category,
        List<String> units,
        String situation,
        String analysis,
        List<Point> points) {

    private static final String WHERE = "{处}";

    /// @param promise what is promised with the answer; empty when nothing is
    record Point(String text, String outcome, String answer, String promise) {}

    Topic {
        units = List.copyOf(units);
        points = List.copyOf(points);
    }

    Topic at(String place) {
        return new Topic(
                title.replace(WHERE, place),
                category,
                units,
                situation.replace(WHERE, place),
                analysis.replace(WHERE, place),
                points);
    }

    /// All topics of a place, in the order of files and lines; none when it has no such folder.
    static List<Topic> read(Path place) {
        var folder = place.resolve("matters");
        var topics = new ArrayList<Topic>();
        if (!Files.isDirectory(folder)) {
            return topics;
        }
        try (var files = Files.list(folder)) {
            for (var file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                maps(yaml(file).get("topics")).forEach(map -> topics.add(of(map)));
            }
            return topics;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Map<?, ?> yaml(Path file) throws IOException {
        try (var reader = Files.newBufferedReader(file)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
        }
    }

    static List<Map<?, ?>> maps(@org.jspecify.annotations.Nullable Object list) {
        var maps = new ArrayList<Map<?, ?>>();
        for (var one : (List<?>) java.util.Objects.requireNonNull(list)) {
            maps.add((Map<?, ?>) one);
        }
        return maps;
    }

    private static Topic of(Map<?, ?> map) {
        var points = new ArrayList<Point>();
        for (var row : (List<?>) java.util.Objects.requireNonNull(map.get("points"))) {
            var cells = ((List<?>) row).stream().map(String::valueOf).toList();
            points.add(
                    new Point(
                            cells.get(0),
                            cells.get(1),
                            cells.get(2),
                            cells.size() > 3 ? cells.get(3) : ""));
        }
        return new Topic(
                String.valueOf(map.get("title")),
                String.valueOf(map.get("category")),
                ((List<?>) java.util.Objects.requireNonNull(map.get("units")))
                        .stream().map(String::valueOf).toList(),
                String.valueOf(map.get("situation")),
                String.valueOf(map.get("analysis")),
                points);
    }
}

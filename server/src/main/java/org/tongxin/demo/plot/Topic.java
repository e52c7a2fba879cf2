package org.tongxin.demo.plot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongxin.matter.Actor;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// An invented proposal with the answers to it, as `places/<place>/matters/*.yaml` tells it. `{处}`
/// stands for a county or district.
///
/// @param units those that would answer it, the leading one first
public record Topic(
        String title,
        String category,
        List<String> units,
        String situation,
        String analysis,
        List<Point> points) {

    private static final String WHERE = "{处}";

    private static final Map<String, String> SPHERES =
            Map.of(
                    "economy", "economic",
                    "finance", "economic",
                    "farming", "economic",
                    "environment", "ecological",
                    "culture", "cultural",
                    "education", "social",
                    "health", "social",
                    "society", "social",
                    "law", "political",
                    "united-front", "political");

    private static final int SUMMARY = 11;
    private static final int CLOSED = 23;
    private static final int SECRET = 47;
    private static final int REMARKED = 9;

    /// @param promise what is promised with the answer; empty when nothing is
    public record Point(String text, String outcome, String answer, String promise) {}

    public Topic {
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

    /// The same, asked for by somebody else: in fewer points.
    Topic shorter() {
        return new Topic(title, category, units, situation, analysis, points.subList(0, 2));
    }

    /// The same, with the points of one that was merged into it behind its own.
    Topic and(Topic merged) {
        var all = new ArrayList<>(points);
        all.addAll(merged.points);
        return new Topic(title, category, units, situation, analysis, all);
    }

    /// All topics of a place, in the order of files and lines; none when it has no such folder.
    public static List<Topic> read(Path place) {
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

    /// What its invented proposer says beside the text: most of them little, as people do.
    Map<String, Object> beside(int no, Actor proposer) {
        var said = new HashMap<String, Object>();
        var sphere = SPHERES.get(category);
        if (sphere != null && no % 3 > 0) {
            said.put("sphere", sphere);
        }
        if (no % 2 == 0) {
            said.put("units", units.stream().limit(2).toList());
        }
        publication(no, said);
        if (no % REMARKED == 4) {
            said.put("remarks", "调研照片和走访记录可另行提供。");
        }
        if (proposer.role().equals("collective")) {
            said.put("contact", "办公室联络员，电话 0394-0000%03d（虚构）".formatted(no % 1_000));
            said.put("proposer", "committee");
        }
        return said;
    }

    private static void publication(int no, Map<String, Object> said) {
        var alone = Fate.of(no) != Fate.MERGED && Joined.into(no).isEmpty();
        if (alone && no % SECRET == 40) {
            said.put("confidential", "yes");
            said.put("consent", "none");
            said.put("consent-reason", "涉及尚未公布的规划选址，过早公开会影响工作。");
        } else if (no % CLOSED == 20) {
            said.put("consent", "none");
            said.put("consent-reason", "引用的企业经营数据不宜公开。");
        } else if (no % SUMMARY == 6) {
            said.put("consent", "summary");
            said.put("consent-reason", "走访中涉及个人信息，建议只公开摘要。");
        }
    }

    /// How far it may be published.
    public static String consent(int no) {
        var said = new HashMap<String, Object>();
        publication(no, said);
        return String.valueOf(said.getOrDefault("consent", "full"));
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

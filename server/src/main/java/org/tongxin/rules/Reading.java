package org.tongxin.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/// Reads nodes by their shapes. What does not fit becomes a finding with its place, and is left out
/// of the value.
final class Reading {

    private static final int TEXT_MAX = 200;
    private static final int PERIOD_MAX = 10_000;
    private static final int FINDINGS_MAX = 200;

    private final String file;
    private final List<Finding> findings;

    Reading(String file, List<Finding> findings) {
        this.file = file;
        this.findings = findings;
    }

    Optional<?> read(Shape shape, Node node, String path) {
        return switch (shape) {
            case Shape.Part part -> mapping(node, path).map(it -> part(part, it, path));
            case Shape.Codes codes ->
                    mapping(node, path).map(it -> new CodesReading(this, codes).read(it, path));
            case Shape.Limit _, Shape.MaybeLimit _ ->
                    mapping(node, path).flatMap(it -> limit(it, path));
            case Shape.Whole whole -> number(node, path, whole.min(), whole.max());
            case Shape.Text _ -> text(node, path);
            case Shape.MaybeText _, Shape.Name _ ->
                    scalar(node).filter(it -> it.getValue().isEmpty()).isPresent()
                            ? Optional.of("")
                            : text(node, path);
        };
    }

    private Map<String, Object> part(Shape.Part part, MappingNode node, String path) {
        var values = new LinkedHashMap<String, Object>();
        entries(node, path)
                .forEach(
                        (key, value) -> {
                            var shape = part.keys().get(key);
                            if (shape == null) {
                                unknown(keyIn(node, key), key, part.keys().keySet());
                            } else {
                                read(shape, value, within(path, key))
                                        .ifPresent(it -> values.put(key, it));
                            }
                        });
        return values;
    }

    private Optional<RulePack.Limit> limit(MappingNode node, String path) {
        var article = Optional.<String>empty();
        var periods = new ArrayList<String>();
        var amount = Optional.<Integer>empty();
        for (var entry : entries(node, path).entrySet()) {
            var at = within(path, entry.getKey());
            switch (entry.getKey()) {
                case "article" -> article = text(entry.getValue(), at);
                case "workdays", "months", "days", "hours" -> {
                    periods.add(entry.getKey());
                    amount = number(entry.getValue(), at, 0, PERIOD_MAX);
                }
                default ->
                        unknown(
                                keyIn(node, entry.getKey()),
                                entry.getKey(),
                                List.of("workdays", "months", "days", "hours", "article"));
            }
        }
        if (!has(node, "article")) {
            find(node, "%s names no `article`".formatted(path));
        }
        if (periods.size() != 1) {
            find(node, "%s needs exactly one of workdays, months, days, hours".formatted(path));
            return Optional.empty();
        }
        if (amount.isEmpty() || article.isEmpty()) {
            return Optional.empty();
        }
        var unit =
                RulePack.Limit.Unit.valueOf(periods.getFirst().toUpperCase(java.util.Locale.ROOT));
        return Optional.of(new RulePack.Limit(unit, amount.get(), article.get()));
    }

    Optional<Integer> number(Node node, String path, int min, int max) {
        var read =
                scalar(node)
                        .filter(it -> it.getTag().equals(Tag.INT))
                        .map(ScalarNode::getValue)
                        .filter(it -> it.matches("0|-?[1-9]\\d{0,8}"))
                        .map(Integer::valueOf)
                        .filter(it -> it >= min && it <= max);
        if (read.isEmpty()) {
            find(node, "%s must be a whole number from %d to %d".formatted(path, min, max));
        }
        return read;
    }

    Optional<String> text(Node node, String path) {
        var scalar = scalar(node);
        if (scalar.isEmpty() || scalar.get().getValue().isBlank()) {
            find(node, "%s must be words".formatted(path));
            return Optional.empty();
        }
        if (!scalar.get().getTag().equals(Tag.STR)) {
            find(node, "%s must be words: put it in quotes".formatted(path));
            return Optional.empty();
        }
        var text = scalar.get().getValue();
        if (text.length() > TEXT_MAX || text.chars().anyMatch(Character::isISOControl)) {
            find(node, "%s must be one line of at most %d characters".formatted(path, TEXT_MAX));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /// A day as `2026-01-01`.
    Optional<LocalDate> day(Node node, String path) {
        var text = scalar(node).map(ScalarNode::getValue).orElse("");
        try {
            var day = LocalDate.parse(text);
            if (day.getYear() >= 1949 && day.getYear() <= 2199) {
                return Optional.of(day);
            }
        } catch (DateTimeParseException _) {
            // Told below, as are days out of range.
        }
        find(node, "%s must be a day such as 2026-01-01".formatted(path));
        return Optional.empty();
    }

    Optional<MappingNode> mapping(Node node, String path) {
        if (isAnchored(node)) {
            return Optional.empty();
        }
        if (node instanceof MappingNode mapping) {
            return Optional.of(mapping);
        }
        find(node, "%s must be keys with values".formatted(path));
        return Optional.empty();
    }

    /// The entries of a mapping by key, in the order written, each key once.
    Map<String, Node> entries(MappingNode node, String path) {
        var entries = new LinkedHashMap<String, Node>();
        for (var tuple : node.getValue()) {
            var key = scalar(tuple.getKeyNode()).map(ScalarNode::getValue);
            if (key.isEmpty()) {
                find(tuple.getKeyNode(), "a key in %s must be a word".formatted(path));
            } else if (entries.putIfAbsent(key.get(), tuple.getValueNode()) != null) {
                find(tuple.getKeyNode(), "%s stands here twice".formatted(within(path, key.get())));
            }
        }
        return entries;
    }

    static boolean has(MappingNode node, String key) {
        return !keyIn(node, key).equals(node);
    }

    /// The node of a key, or the mapping itself when it has no such key.
    static Node keyIn(MappingNode node, String key) {
        return node.getValue().stream()
                .map(org.yaml.snakeyaml.nodes.NodeTuple::getKeyNode)
                .filter(it -> it instanceof ScalarNode scalar && scalar.getValue().equals(key))
                .findFirst()
                .orElse(node);
    }

    void unknown(Node node, String key, Iterable<String> allowed) {
        var names = new TreeSet<String>();
        allowed.forEach(names::add);
        find(
                node,
                "`%s` is not known here; known: %s"
                        .formatted(shortened(key), String.join(", ", names)));
    }

    Optional<ScalarNode> scalar(Node node) {
        return !isAnchored(node) && node instanceof ScalarNode scalar
                ? Optional.of(scalar)
                : Optional.empty();
    }

    /// An anchored value could be repeated without end.
    private boolean isAnchored(Node node) {
        if (node.getAnchor() == null) {
            return false;
        }
        find(node, "anchors (&) and aliases (*) are not read: write the value out");
        return true;
    }

    void find(Node node, String sentence) {
        var mark = node.getStartMark();
        var finding = new Finding(file, mark.getLine() + 1, mark.getColumn() + 1, sentence);
        if (findings.size() < FINDINGS_MAX && !findings.contains(finding)) {
            findings.add(finding);
        }
    }

    static String within(String path, String key) {
        return path.isEmpty() ? shortened(key) : path + "." + shortened(key);
    }

    private static String shortened(String key) {
        var line = key.replaceAll("\\s+", " ");
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }
}

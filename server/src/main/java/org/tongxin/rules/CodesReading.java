package org.tongxin.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Reads codes with their words: `urban: {zh: 城乡建设, en: urban and rural construction}`.
record CodesReading(Reading reading, Shape.Codes shape) {

    private static final Set<String> KEYS = Set.of("zh", "en", "also");
    private static final Set<String> KEYS_LETTERED = Set.of("zh", "en", "also", "letter");

    Map<String, RulePack.Coded> read(MappingNode node, String path) {
        var codes = new LinkedHashMap<String, RulePack.Coded>();
        reading.entries(node, path)
                .forEach(
                        (code, value) -> {
                            if (isCode(node, code)) {
                                var at = Reading.within(path, code);
                                reading.mapping(value, at)
                                        .flatMap(it -> coded(code, it, at))
                                        .ifPresent(it -> codes.put(code, it));
                            }
                        });
        return codes;
    }

    private boolean isCode(MappingNode node, String code) {
        if (!shape.allows(code)) {
            var known = new TreeSet<>(shape.codes());
            known.addAll(shape.more());
            reading.unknown(Reading.keyIn(node, code), code, known);
            return false;
        }
        if (!code.matches("[a-z][a-z0-9-]{0,39}")) {
            reading.find(
                    Reading.keyIn(node, code),
                    "a code has 1 to 40 small letters, digits and hyphens");
            return false;
        }
        return true;
    }

    private Optional<RulePack.Coded> coded(String code, MappingNode node, String path) {
        var allowed = shape.lettered() ? KEYS_LETTERED : KEYS;
        var entries = reading.entries(node, path);
        entries.keySet().stream()
                .filter(key -> !allowed.contains(key))
                .forEach(key -> reading.unknown(Reading.keyIn(node, key), key, allowed));
        var zh = word(node, entries, path, "zh");
        var en = word(node, entries, path, "en");
        var letter = shape.lettered() ? word(node, entries, path, "letter") : Optional.of("");
        var also = entries.containsKey("also") ? words(entries, path) : List.<String>of();
        return zh.isEmpty() || en.isEmpty() || letter.isEmpty()
                ? Optional.empty()
                : Optional.of(new RulePack.Coded(code, zh.get(), en.get(), letter.get(), also));
    }

    private Optional<String> word(
            MappingNode node, Map<String, Node> entries, String path, String key) {
        var value = entries.get(key);
        if (value == null) {
            reading.find(node, "%s lacks `%s`".formatted(path, key));
            return Optional.empty();
        }
        return reading.text(value, Reading.within(path, key));
    }

    private List<String> words(Map<String, Node> entries, String path) {
        var at = Reading.within(path, "also");
        var node = java.util.Objects.requireNonNull(entries.get("also"));
        if (!(node instanceof SequenceNode list)) {
            reading.find(node, "%s must be a list of words".formatted(at));
            return List.of();
        }
        var words = new ArrayList<String>();
        list.getValue().forEach(item -> reading.text(item, at).ifPresent(words::add));
        return words;
    }
}

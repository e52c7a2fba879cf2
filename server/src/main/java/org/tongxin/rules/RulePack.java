package org.tongxin.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The rules in force on one day, all layers laid over each other.
///
/// @param hash SHA-256 over the files it was made of, hex
public record RulePack(Map<String, Object> values, String hash) {

    /// The map at a path such as `proposal`, `limits`, `reply`.
    ///
    /// @throws IllegalStateException when there is none: the pack is incomplete
    public Map<String, Object> map(String... path) {
        Object at = values;
        for (var key : path) {
            at = at instanceof Map<?, ?> map ? map.get(key) : null;
        }
        if (!(at instanceof Map<?, ?> found)) {
            throw new IllegalStateException("the rules say nothing of " + String.join(".", path));
        }
        @SuppressWarnings("unchecked")
        var map = (Map<String, Object>) found;
        return map;
    }

    /// The whole number at a path.
    public int number(String... path) {
        var parent = map(List.of(path).subList(0, path.length - 1).toArray(String[]::new));
        if (parent.get(path[path.length - 1]) instanceof Integer number) {
            return number;
        }
        throw new IllegalStateException("the rules give no number for " + String.join(".", path));
    }

    /// A word of the language for each code at a path, in the order written.
    public List<Coded> coded(String... path) {
        var coded = new ArrayList<Coded>();
        map(path)
                .forEach(
                        (code, words) -> {
                            if (words instanceof Map<?, ?> both) {
                                coded.add(
                                        new Coded(
                                                code,
                                                String.valueOf(both.get("zh")),
                                                String.valueOf(both.get("en"))));
                            }
                        });
        return coded;
    }

    /// A code and its words.
    public record Coded(String code, String zh, String en) {}
}

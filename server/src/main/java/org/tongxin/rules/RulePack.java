package org.tongxin.rules;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The rules in force on one day, all layers laid over each other.
///
/// @param values parts as maps, codes as lists of [Coded], limits as [Limit], numbers as integers
/// @param hash SHA-256 over the files it was made of, hex
public record RulePack(Map<String, Object> values, String hash) {

    /// A code, its words, and the letter a place gives it.
    ///
    /// @param letter empty where codes have none
    /// @param also other names under which imported files may know it
    public record Coded(String code, String zh, String en, String letter, List<String> also) {
        public Coded {
            also = List.copyOf(also);
        }
    }

    /// How long something may take, and by which article.
    public record Limit(Unit unit, int amount, String article) {

        public enum Unit {
            WORKDAYS,
            MONTHS,
            DAYS,
            HOURS
        }
    }

    /// The whole number at a path.
    ///
    /// @throws IllegalStateException when nobody declared such a value: a defect of the asker
    public int number(String... path) {
        return find(Integer.class, path);
    }

    /// The words at a path, maybe none.
    public String text(String... path) {
        return find(String.class, path);
    }

    /// The codes at a path, in the order written.
    public List<Coded> coded(String... path) {
        return list(Coded.class, path);
    }

    public Limit limit(String... path) {
        return find(Limit.class, path);
    }

    /// The period at a path, or that at another where a place does not tell them apart.
    public Limit limitOr(List<String> path, List<String> otherwise) {
        var found = at(path.toArray(String[]::new));
        return found instanceof Limit limit ? limit : limit(otherwise.toArray(String[]::new));
    }

    private <T> List<T> list(Class<T> type, String... path) {
        var found = find(Object.class, path);
        if (found instanceof Map<?, ?> map) {
            return map.values().stream().map(type::cast).toList();
        }
        return ((List<?>) found).stream().map(type::cast).toList();
    }

    private <T> T find(Class<T> type, String... path) {
        var at = at(path);
        if (!type.isInstance(at)) {
            throw new IllegalStateException("the rules say nothing of " + String.join(".", path));
        }
        return type.cast(at);
    }

    private @Nullable Object at(String... path) {
        Object at = values;
        for (var key : path) {
            at = at instanceof Map<?, ?> map ? map.get(key) : null;
        }
        return at;
    }
}

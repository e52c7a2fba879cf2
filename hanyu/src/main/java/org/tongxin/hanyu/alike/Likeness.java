package org.tongxin.hanyu.alike;

import java.util.HashMap;
import java.util.Map;

/// How alike two texts are (相似度): the cosine of their pairs of characters, each weighted by its
/// rarity; from 0, nothing in common, to 1, the same.
public final class Likeness {

    /// A text among others: its pairs weighted by how rare they are, to a length of 1.
    ///
    /// @param weights by pair
    public record Among(Map<String, Double> weights) {
        public Among {
            weights = Map.copyOf(weights);
        }
    }

    public static Among among(Terms terms, Rarity rarity) {
        var weights = new HashMap<String, Double>();
        var squares = 0.0;
        for (var term : terms.weights().entrySet()) {
            var weight = term.getValue() * rarity.of(term.getKey());
            weights.put(term.getKey(), weight);
            squares += weight * weight;
        }
        var length = Math.sqrt(squares);
        weights.replaceAll((_, weight) -> weight / length);
        return new Among(weights);
    }

    /// @param one and `other`: weighted by the same rarity
    public static double of(Among one, Among other) {
        if (one.weights().size() > other.weights().size()) {
            return of(other, one);
        }
        var common = 0.0;
        for (var term : one.weights().entrySet()) {
            common += term.getValue() * other.weights().getOrDefault(term.getKey(), 0.0);
        }
        return Math.min(1, common);
    }

    private Likeness() {}
}

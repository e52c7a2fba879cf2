package org.tongxin.hanyu.alike;

/// How rare (稀有度) pairs of characters are among the texts that are compared.
@FunctionalInterface
public interface Rarity {

    /// All the same, where nothing is known of other texts.
    Rarity EVEN = _ -> 1;

    /// @return above 0; the rarer, the more
    double of(String pair);

    /// Of a pair that some of many texts have (inverse document frequency).
    ///
    /// @param among texts counted
    /// @param having those of them with the pair
    static double of(long among, long having) {
        return Math.log(1 + (among - having + 0.5) / (having + 0.5));
    }
}

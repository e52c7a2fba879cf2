package org.tongxin.hanyu.alike;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// A text made ready to be compared: its pairs of neighbouring characters, with a weight that grows
/// slowly with how often each occurs. A pair with a character that only joins words is left out.
///
/// @param weights by pair, above 0
public record Terms(Map<String, Double> weights) {

    /// How often a pair of the title counts beside one of the body: people say in the title what it
    /// is about.
    private static final int TITLE = 3;

    /// 的了和与及等在是对为以也其之于而或但又并被把将从到向给使让这那此各每不: they join words and tell nothing.
    private static final String JOINING = "的了和与及等在是对为以也其之于而或但又并被把将从到向给使让这那此各每不";

    public Terms {
        weights = Map.copyOf(weights);
    }

    public static Terms of(String title, String body) {
        var counts = new HashMap<String, Integer>();
        count(Letters.of(title), TITLE, counts);
        count(Letters.of(body), 1, counts);
        var weights = new HashMap<String, Double>();
        counts.forEach((pair, times) -> weights.put(pair, 1 + Math.log(times)));
        return new Terms(weights);
    }

    private static void count(Letters letters, int times, Map<String, Integer> counts) {
        for (var i = 1; i < letters.length(); i++) {
            if (isTelling(letters.plain(), i - 1) && letters.joins(i)) {
                counts.merge(letters.plain().substring(i - 1, i + 1), times, Integer::sum);
            }
        }
    }

    static boolean isTelling(String plain, int from) {
        return !isJoining(plain.charAt(from)) && !isJoining(plain.charAt(from + 1));
    }

    static boolean isJoining(char letter) {
        return JOINING.indexOf(letter) >= 0;
    }

    public Set<String> pairs() {
        return weights.keySet();
    }

    public boolean isEmpty() {
        return weights.isEmpty();
    }
}

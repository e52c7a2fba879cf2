package org.tongxin.hanyu.alike;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// The longest runs of letters that two texts have in common, from left to right in the first.
final class Common {

    /// Places of a start in the other text that are tried, so that repetitions cost no more.
    private static final int TRIED_MAX = 8;

    /// Letters from `from` to before `to` of the first text, that begin at `other` in the second.
    record Run(int from, int to, int other) {
        int length() {
            return to - from;
        }
    }

    static List<Run> runs(Letters one, Letters two, int least) {
        var starts = new HashMap<String, List<Integer>>();
        for (var at = 0; at + least <= two.length(); at++) {
            var places =
                    starts.computeIfAbsent(
                            two.plain().substring(at, at + least), _ -> new ArrayList<>(1));
            if (places.size() < TRIED_MAX) {
                places.add(at);
            }
        }
        var runs = new ArrayList<Run>();
        for (var at = 0; at + least <= one.length(); ) {
            var run = longest(one, two, at, starts.get(one.plain().substring(at, at + least)));
            if (run != null) {
                runs.add(run);
                at = run.to();
            } else {
                at++;
            }
        }
        return runs;
    }

    private static @org.jspecify.annotations.Nullable Run longest(
            Letters one,
            Letters two,
            int at,
            @org.jspecify.annotations.Nullable List<Integer> places) {
        if (places == null) {
            return null;
        }
        Run longest = null;
        for (int place : places) {
            var length = 0;
            while (at + length < one.length()
                    && place + length < two.length()
                    && one.plain().charAt(at + length) == two.plain().charAt(place + length)) {
                length++;
            }
            if (longest == null || length > longest.length()) {
                longest = new Run(at, at + length, place);
            }
        }
        return longest;
    }

    private Common() {}
}

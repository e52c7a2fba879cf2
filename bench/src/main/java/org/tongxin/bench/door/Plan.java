package org.tongxin.bench.door;

import java.time.Duration;
import java.util.List;

/// How much is measured.
///
/// @param few matters stored before the rounds begin
/// @param many matters stored for comparison
/// @param callers the last of which is compared with `many`
record Plan(int rounds, Duration length, int few, int many, List<Integer> callers) {

    static final int MANY_CALLERS = 64;

    static Plan full(int rounds, int seconds, int many) {
        return new Plan(
                rounds, Duration.ofSeconds(seconds), 1_000, many, List.of(1, 16, MANY_CALLERS));
    }

    static Plan quick() {
        return new Plan(1, Duration.ofSeconds(1), 100, 2_000, List.of(1, MANY_CALLERS));
    }
}

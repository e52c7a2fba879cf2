package org.tongxin;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Callable;

/// Waits for what other threads or processes bring about: however slow the machine, not for ever.
public final class Until {

    private static final Duration MOST = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(10);

    /// @throws org.awaitility.core.ConditionTimeoutException when it still does not hold then
    public static void holds(Callable<Boolean> condition) {
        await().atMost(MOST).pollDelay(Duration.ZERO).pollInterval(PAUSE).until(condition);
    }

    private Until() {}
}

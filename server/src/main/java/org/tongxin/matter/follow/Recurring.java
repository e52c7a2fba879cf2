package org.tongxin.matter.follow;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Work that comes again (周期工作): turn after turn on a thread of its own, with a pause between, as
/// long as the application runs. A turn that fails is told in the log, and tried again later.
public abstract class Recurring implements SmartLifecycle {

    private static final Duration STOP_MAX = Duration.ofSeconds(5);

    private final Logger log = LoggerFactory.getLogger(getClass());
    private final String name;
    private final Duration first;
    private final Duration afterFailure;
    private CountDownLatch stopping = new CountDownLatch(0);
    private @Nullable Thread thread;

    /// @param name of the thread
    /// @param first pause before the first turn
    protected Recurring(String name, Duration first, Duration afterFailure) {
        this.name = name;
        this.first = first;
        this.afterFailure = afterFailure;
    }

    /// One turn.
    ///
    /// @return the pause before the next; empty when nothing is left to do
    protected abstract Optional<Duration> turn();

    /// When no turn follows: gives up what it held for its turns.
    protected void end() {}

    @Override
    public synchronized void start() {
        var end = new CountDownLatch(1);
        stopping = end;
        thread = Thread.ofVirtual().name(name).start(() -> run(end));
    }

    private void run(CountDownLatch end) {
        var pause = Optional.of(first);
        while (pause.isPresent() && !isOver(end, pause.get())) {
            try {
                pause = turn();
            } catch (RuntimeException failed) {
                log.error("{} failed and is tried again in {}", name, afterFailure, failed);
                pause = Optional.of(afterFailure);
            }
        }
        try {
            end();
        } catch (RuntimeException unreachable) {
            log.debug("what {} held ends by itself", name, unreachable);
        }
    }

    private static boolean isOver(CountDownLatch end, Duration pause) {
        try {
            return end.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            return true;
        }
    }

    @Override
    public synchronized void stop() {
        stopping.countDown();
        var last = thread;
        try {
            if (last != null) {
                last.join(STOP_MAX);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}

package org.tongxin.drafts;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Erases old drafts (过期草稿), at the start and every hour. Several nodes may do so at once: what one
/// has erased the other does not find.
@Component
class OldDrafts implements SmartLifecycle {

    private static final Duration PAUSE = Duration.ofHours(1);
    private static final Duration STOP_MAX = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(OldDrafts.class);

    private final Drafts drafts;
    private CountDownLatch stopping = new CountDownLatch(0);
    private @Nullable Thread thread;

    OldDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public synchronized void start() {
        var end = new CountDownLatch(1);
        stopping = end;
        thread = Thread.ofVirtual().name("drafts").start(() -> run(end));
    }

    private void run(CountDownLatch end) {
        do {
            try {
                LOG.info("{} old drafts erased", drafts.sweep());
            } catch (RuntimeException failed) {
                LOG.error("old drafts are looked for again in {}", PAUSE, failed);
            }
        } while (!isOver(end));
    }

    private static boolean isOver(CountDownLatch end) {
        try {
            return end.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
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

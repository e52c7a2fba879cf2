package org.tongxin.files;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.tongxin.matter.follow.Lease;
import org.tongxin.matter.follow.Leases;

/// Every six hours, on the node that has the lease, removes what nobody used.
@Component
class UnusedFiles implements SmartLifecycle {

    private static final Duration LEASE_LENGTH = Duration.ofMinutes(10);
    private static final Duration FIRST = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofHours(6);
    private static final Duration STOP_MAX = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(UnusedFiles.class);

    private final Removing removing;
    private final Lease lease;
    private CountDownLatch stopping = new CountDownLatch(0);
    private @Nullable Thread thread;

    UnusedFiles(Removing removing, Leases leases) {
        this.removing = removing;
        this.lease = leases.on("files", LEASE_LENGTH);
    }

    @Override
    public synchronized void start() {
        var end = new CountDownLatch(1);
        stopping = end;
        thread = Thread.ofVirtual().name("files").start(() -> run(end));
    }

    private void run(CountDownLatch end) {
        var pause = FIRST;
        while (!isOver(end, pause)) {
            try {
                sweep();
            } catch (RuntimeException failed) {
                LOG.error("unused files are looked for again in {}", PAUSE, failed);
            }
            pause = PAUSE;
        }
    }

    private void sweep() {
        if (lease.take()) {
            var removed = removing.all();
            lease.release();
            LOG.info("{} unused files removed", removed);
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

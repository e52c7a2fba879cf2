package org.tongxin.log;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.tongxin.journal.note.NoteKey;
import org.tongxin.matter.follow.Lease;
import org.tongxin.matter.follow.Leases;
import org.tongxin.matter.log.Growth;

/// Signs checkpoints as the journal grows: at once after a quiet while, at most once a second, on
/// the one node that has the lease.
@Component
class Signing implements SmartLifecycle {

    private static final Duration LEASE = Duration.ofSeconds(15);
    private static final Duration POLL = Duration.ofSeconds(2);
    private static final Duration GAP = Duration.ofSeconds(1);
    private static final Duration STOP_MAX = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(Signing.class);

    private final LogKey key;
    private final Signer signer;
    private final Lease lease;
    private final Growth growth;
    private final Semaphore bell = new Semaphore(0);
    private final Semaphore end = new Semaphore(0);
    private final Runnable ring = bell::release;
    private @Nullable Thread thread;
    private volatile boolean stopping;
    private String complaint = "";

    Signing(LogKey key, Signer signer, Leases leases, Growth growth) {
        this.key = key;
        this.signer = signer;
        this.lease = leases.on("checkpoint", LEASE);
        this.growth = growth;
    }

    @Override
    public synchronized void start() {
        if (key.own().isPresent() && thread == null) {
            stopping = false;
            growth.listen(ring);
            var own = key.own().get();
            thread = Thread.ofVirtual().name("checkpoints").start(() -> run(own));
        }
    }

    @Override
    public synchronized void stop() {
        if (thread == null) {
            return;
        }
        growth.forget(ring);
        stopping = true;
        bell.release();
        end.release();
        try {
            thread.join(STOP_MAX);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    private void run(NoteKey own) {
        while (!stopping) {
            bell.drainPermits();
            var signed = attempt(own);
            if (signed) {
                await(end, GAP);
            }
            await(bell, POLL);
        }
        try {
            lease.release();
        } catch (RuntimeException unreachable) {
            LOG.debug("the lease ends by itself", unreachable);
        }
    }

    /// What goes wrong is said once, until something else does, or nothing any more.
    private boolean attempt(NoteKey own) {
        try {
            var signed = lease.hold() && signer.sign(own);
            complaint = "";
            return signed;
        } catch (RuntimeException failed) {
            var said = Objects.requireNonNullElse(failed.getMessage(), failed.toString());
            if (!said.equals(complaint)) {
                LOG.error("no checkpoint could be signed", failed);
                complaint = said;
            }
            return false;
        }
    }

    private void await(Semaphore signal, Duration most) {
        try {
            if (signal.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.trace("awoken");
            }
        } catch (InterruptedException _) {
            stopping = true;
        }
    }
}

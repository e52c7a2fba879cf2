package org.tongxin.deadline;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.tongxin.matter.Moment;
import org.tongxin.matter.follow.Lease;
import org.tongxin.matter.follow.Leases;

/// Looks every second, on the node that has the lease, for deadlines that have passed; and at its
/// start and every day for provisional ones that can be counted again.
@Component
public class DeadlineClock implements SmartLifecycle {

    static final String LEASE = "clock";

    private static final Duration LEASE_LENGTH = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Duration STOP_MAX = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(DeadlineClock.class);

    private final Sweeping sweeping;
    private final Succession succession;
    private final Lease lease;
    private final InstantSource instants;
    private CountDownLatch stopping = new CountDownLatch(0);
    private @Nullable Thread thread;

    public DeadlineClock(
            Sweeping sweeping, Succession succession, Leases leases, InstantSource instants) {
        this.sweeping = sweeping;
        this.succession = succession;
        this.lease = leases.on(LEASE, LEASE_LENGTH);
        this.instants = instants;
    }

    @Override
    public synchronized void start() {
        var end = new CountDownLatch(1);
        stopping = end;
        thread = Thread.ofVirtual().name("clock").start(() -> run(end));
    }

    private void run(CountDownLatch end) {
        var recountedOn = LocalDate.MIN;
        var pause = Duration.ZERO;
        while (!isOver(end, pause)) {
            try {
                recountedOn = look(recountedOn);
                pause = POLL;
            } catch (RuntimeException failed) {
                LOG.error("the clock failed and looks again in {}", PAUSE, failed);
                pause = PAUSE;
            }
        }
        giveUp();
    }

    private LocalDate look(LocalDate recountedOn) {
        if (!lease.hold()) {
            return LocalDate.MIN;
        }
        sweeping.pass();
        succession.look();
        var today = LocalDate.ofInstant(instants.instant(), Moment.ZONE);
        if (!today.equals(recountedOn)) {
            sweeping.recount();
        }
        return today;
    }

    private static boolean isOver(CountDownLatch end, Duration pause) {
        try {
            return end.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            return true;
        }
    }

    private void giveUp() {
        try {
            lease.release();
        } catch (RuntimeException unreachable) {
            LOG.debug("the clock's lease ends by itself", unreachable);
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

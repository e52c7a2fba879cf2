package org.tongxin.matter.follow;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One follower at work on this node: step by step while it has the lease, asleep when there is
/// nothing to do, and slower after each failure.
final class Following implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Following.class);

    private final Follower follower;
    private final Lease lease;
    private final Stepping stepping;
    private final Pace pace;
    private final Semaphore bell = new Semaphore(0);
    private final Semaphore end = new Semaphore(0);
    private final Set<String> complained = new HashSet<>();
    private volatile boolean stopping;
    private int failures;

    Following(Follower follower, Lease lease, Stepping stepping, Pace pace) {
        this.follower = follower;
        this.lease = lease;
        this.stepping = stepping;
        this.pace = pace;
    }

    /// There may be something to do.
    void ring() {
        bell.release();
    }

    void stop() {
        stopping = true;
        end.release();
        bell.release();
    }

    @Override
    public void run() {
        while (!stopping) {
            try {
                var facts = work();
                complained.clear();
                failures = 0;
                sleep(end, pace.rest(facts));
                sleep(bell, pace.poll());
            } catch (Stepping.LeaseLost overtaken) {
                LOG.debug("{}", overtaken.getMessage());
                sleep(end, pace.poll());
            } catch (RuntimeException failed) {
                failures++;
                complain(failed);
                sleep(end, pace.pause(failures));
            }
        }
        giveUp();
    }

    /// Steps until the end of the journal. After a failure one fact a step, so that only the one
    /// that cannot be taken in stays behind.
    ///
    /// @return how many there were
    private int work() {
        var most = failures == 0 ? follower.most() : 1;
        var facts = 0;
        while (!stopping && lease.hold()) {
            var some = stepping.step(follower, lease, most, pace);
            facts += some;
            if (some < most) {
                break;
            }
        }
        return facts;
    }

    private void complain(RuntimeException failed) {
        Throwable root = failed;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (complained.add(root.getClass().getName())) {
            LOG.error("follower {} failed and will try again", follower.name(), failed);
        }
    }

    private void sleep(Semaphore until, Duration most) {
        try {
            if (until.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
                until.drainPermits();
            }
        } catch (InterruptedException _) {
            stopping = true;
        }
    }

    private void giveUp() {
        try {
            lease.release();
        } catch (RuntimeException unreachable) {
            LOG.debug("the lease of {} ends by itself", follower.name(), unreachable);
        }
    }
}

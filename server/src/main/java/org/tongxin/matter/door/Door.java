package org.tongxin.matter.door;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// The one door (唯一入口). All that wait are taken together and committed in one transaction; whoever
/// comes meanwhile is decided for ahead and committed with the next, so there is no delay when idle
/// and no queue when busy.
@Component
public class Door implements SmartLifecycle {

    private static final Duration ANSWER_MAX = Duration.ofSeconds(60);

    /// One writes, one decides.
    private static final int KEEPERS = 2;

    private static final Duration STOP_MAX = Duration.ofSeconds(9);
    private static final Logger LOG = LoggerFactory.getLogger(Door.class);

    private final Line line = new Line();
    private final Keeper keeper;
    private final Thread[] keepers = new Thread[KEEPERS];

    Door(Committing committing) {
        this.keeper = new Keeper(line, committing);
    }

    /// Asks and waits until the answer is durable.
    ///
    /// @throws DoorFailed when no answer could be had; asking again under the same key is safe
    public Answer ask(Asked asked) {
        var answer = put(asked);
        try {
            return answer.get(ANSWER_MAX.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            answer.cancel(false);
            throw new DoorFailed("no answer within " + ANSWER_MAX, late);
        } catch (ExecutionException failed) {
            throw new DoorFailed("the command could not be carried out", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DoorFailed("interrupted while waiting", stopped);
        }
    }

    /// Asks without waiting: for clock and import, which have many to ask.
    ///
    /// @return the answer once it is durable; fails with what [DoorFailed] would have as its cause
    /// @throws DoorFailed when the door is closed or too many wait
    public CompletableFuture<Answer> put(Asked asked) {
        var waiting = new Line.Waiting(asked, new CompletableFuture<>());
        line.join(waiting)
                .ifPresent(
                        why -> {
                            throw new DoorFailed(why, new RejectedExecutionException(why));
                        });
        return waiting.answer();
    }

    /// No answer: nobody knows whether the command took effect until it is asked again under its
    /// key. The cause tells a door that is closed or full (`RejectedExecutionException`), late
    /// (`TimeoutException`) or without a database (`SQLException`) from a defect.
    public static final class DoorFailed extends RuntimeException {
        DoorFailed(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /// What the door has done since it opened, for measuring.
    ///
    /// @param nanos spent on batches, from being taken up to being answered; two overlap
    /// @param ahead commands that took effect as they were decided before anything was locked
    public record Work(long batches, long commands, long nanos, long ahead) {}

    public Work work() {
        return keeper.work();
    }

    /// Commands that wait, for measuring.
    public int waiting() {
        return line.length();
    }

    /// Before pages are served, and closed after they no longer are.
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 4096;
    }

    @Override
    public void start() {
        line.open();
        for (var no = 0; no < KEEPERS; no++) {
            keepers[no] = keeper(no);
        }
    }

    /// A defect of this machine ends a keeper; another takes its place while the door is open.
    private Thread keeper(int no) {
        return Thread.ofPlatform()
                .name("door-" + no)
                .uncaughtExceptionHandler(
                        (_, broken) -> {
                            LOG.error("a keeper of the door fell; another takes over", broken);
                            keepers[no] = keeper(no);
                        })
                .start(keeper::keep);
    }

    /// Whoever waits is still answered; whoever comes later is refused.
    @Override
    public void stop() {
        line.close();
        try {
            for (var last : keepers) {
                if (last != null && !last.join(STOP_MAX)) {
                    LOG.error("{} commands are left behind without an answer", line.length());
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return line.isOpen();
    }
}

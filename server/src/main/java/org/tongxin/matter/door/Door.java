package org.tongxin.matter.door;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// The one door (唯一入口). All that wait are taken together and committed in one transaction; whoever
/// comes meanwhile waits for the next, so there is no delay when idle and no queue when busy.
@Component
public class Door implements SmartLifecycle {

    private static final Duration ANSWER_MAX = Duration.ofSeconds(60);
    private static final Duration STOP_MAX = Duration.ofSeconds(9);
    private static final int PAUSE_MILLIS = 200;
    private static final Logger LOG = LoggerFactory.getLogger(Door.class);

    private final Committing committing;
    private final Line line = new Line();
    private final LongAdder batches = new LongAdder();
    private final LongAdder commands = new LongAdder();
    private final LongAdder nanos = new LongAdder();
    private @Nullable Thread keeper;

    Door(Committing committing) {
        this.committing = committing;
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
    /// @param nanos spent on batches, from being taken up to being answered
    public record Work(long batches, long commands, long nanos) {}

    public Work work() {
        return new Work(batches.sum(), commands.sum(), nanos.sum());
    }

    /// Commands that wait, for measuring.
    public int waiting() {
        return line.length();
    }

    private void keep() {
        try {
            for (var batch = line.next(); !batch.isEmpty(); batch = line.next()) {
                admit(batch);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            line.close();
        }
    }

    /// Nobody waits for a keeper who fell.
    private void admit(List<Line.Waiting> batch) {
        var ended = false;
        var begun = System.nanoTime();
        try {
            line.back(settle(batch, System.nanoTime() + committing.retry().toNanos()));
            ended = true;
        } finally {
            batches.increment();
            commands.add(batch.size());
            nanos.add(System.nanoTime() - begun);
            if (!ended) {
                fail(batch, new IllegalStateException("the door's keeper fell"));
            }
        }
    }

    /// @return those that did not fit
    private List<Line.Waiting> settle(List<Line.Waiting> batch, long giveUp) {
        while (true) {
            try {
                return committing.commit(batch);
            } catch (SQLException | RuntimeException broken) {
                if (Trouble.of(broken) == Trouble.OF_A_COMMAND) {
                    return halve(batch, broken, giveUp);
                }
                if (System.nanoTime() - giveUp > 0) {
                    fail(batch, broken);
                    return List.of();
                }
                LOG.warn("put {} commands again: {}", batch.size(), Trouble.name(broken));
                pause();
            }
        }
    }

    /// Finds the command whose trouble it is, so that it alone is answered with it.
    private List<Line.Waiting> halve(List<Line.Waiting> batch, Exception broken, long giveUp) {
        if (batch.size() == 1) {
            fail(batch, broken);
            return List.of();
        }
        var half = batch.size() / 2;
        var left = settle(batch.subList(0, half), giveUp);
        if (!left.isEmpty()) {
            return batch.subList(half - left.size(), batch.size());
        }
        return settle(batch.subList(half, batch.size()), giveUp);
    }

    private static void fail(List<Line.Waiting> batch, Throwable broken) {
        LOG.error("{} commands got no answer", batch.size(), broken);
        batch.forEach(waiting -> waiting.answer().completeExceptionally(broken));
    }

    /// A lost connection leaves the outcome unknown. The keys stored with the facts tell, at the
    /// next attempt, what had been committed, so nobody is answered before that is known.
    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// Before pages are served, and closed after they no longer are.
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 4096;
    }

    @Override
    public void start() {
        line.open();
        keeper = keeper();
    }

    /// A defect of this machine ends the keeper; another takes its place while the door is open.
    private Thread keeper() {
        return Thread.ofPlatform()
                .name("door")
                .uncaughtExceptionHandler(
                        (_, broken) -> {
                            LOG.error("the door's keeper fell; another takes over", broken);
                            keeper = keeper();
                        })
                .start(this::keep);
    }

    /// Whoever waits is still answered; whoever comes later is refused.
    @Override
    public void stop() {
        line.close();
        var last = keeper;
        if (last == null) {
            return;
        }
        try {
            if (!last.join(STOP_MAX)) {
                LOG.error("{} commands are left behind without an answer", line.length());
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

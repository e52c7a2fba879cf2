package org.tongxin.matter.door;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// The one door (唯一入口). All that wait are taken together and committed in one transaction; whoever
/// comes meanwhile waits for the next, so there is no delay when idle and no queue when busy.
@Component
public class Door implements SmartLifecycle {

    static final int BATCH_MAX = 256;
    static final int BACKGROUND_MAX = 32;

    private static final Duration ANSWER_MAX = Duration.ofSeconds(60);
    private static final Duration RETRY_MAX = Duration.ofSeconds(30);
    private static final Logger LOG = LoggerFactory.getLogger(Door.class);

    record Waiting(Asked asked, CompletableFuture<Answer> answer) {}

    private final Committing committing;
    private final ArrayDeque<Waiting> people = new ArrayDeque<>();
    private final ArrayDeque<Waiting> background = new ArrayDeque<>();
    private volatile boolean open;

    Door(Committing committing) {
        this.committing = committing;
    }

    /// Asks and waits until the answer is durable.
    ///
    /// @throws DoorFailed when no answer could be had; asking again under the same key is safe
    public Answer ask(Asked asked) {
        try {
            return enqueue(asked).get(ANSWER_MAX.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            throw new DoorFailed("no answer within " + ANSWER_MAX, late);
        } catch (ExecutionException failed) {
            throw new DoorFailed("the command could not be carried out", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DoorFailed("interrupted while waiting", stopped);
        }
    }

    /// No answer: nobody knows whether the command took effect until it is asked again under its
    /// key.
    public static final class DoorFailed extends RuntimeException {
        DoorFailed(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private CompletableFuture<Answer> enqueue(Asked asked) {
        var waiting = new Waiting(asked, new CompletableFuture<>());
        synchronized (people) {
            if (!open) {
                throw new DoorFailed("the door is closed", new IllegalStateException("stopping"));
            }
            (asked.urgent() ? people : background).add(waiting);
            people.notifyAll();
        }
        return waiting.answer();
    }

    private void run() {
        while (true) {
            var batch = next();
            if (batch.isEmpty()) {
                return;
            }
            settle(batch, Instant.now().plus(RETRY_MAX));
        }
    }

    /// Waits for somebody; empty when the door has closed and nobody is left.
    private List<Waiting> next() {
        synchronized (people) {
            while (people.isEmpty() && background.isEmpty()) {
                if (!open) {
                    return List.of();
                }
                try {
                    people.wait();
                } catch (InterruptedException stopped) {
                    open = false;
                }
            }
            var batch = new ArrayList<Waiting>();
            while (batch.size() < BATCH_MAX && !people.isEmpty()) {
                batch.add(people.poll());
            }
            while (batch.size() < BACKGROUND_MAX && !background.isEmpty()) {
                batch.add(background.poll());
            }
            return batch;
        }
    }

    private void settle(List<Waiting> batch, Instant giveUp) {
        var left = batch;
        while (!left.isEmpty()) {
            try {
                left = committing.commit(left);
            } catch (SQLException | IllegalStateException broken) {
                left = afterFailure(left, broken, giveUp);
            }
        }
    }

    /// A lost connection leaves the outcome unknown: the batch is put again, and the keys stored
    /// with the facts tell what had been committed. Any other failure is somebody's: bisect and
    /// find out.
    private List<Waiting> afterFailure(List<Waiting> batch, Exception broken, Instant giveUp) {
        if (isConnection(broken) && Instant.now().isBefore(giveUp)) {
            LOG.warn("connection lost at the door, putting {} commands again", batch.size());
            pause();
            return batch;
        }
        if (batch.size() == 1 || isConnection(broken)) {
            LOG.error("a batch of {} failed", batch.size(), broken);
            batch.forEach(waiting -> waiting.answer().completeExceptionally(broken));
            return List.of();
        }
        var half = batch.size() / 2;
        settle(batch.subList(0, half), giveUp);
        return batch.subList(half, batch.size());
    }

    private static boolean isConnection(Exception broken) {
        if (!(broken instanceof SQLException sql)) {
            return false;
        }
        var state = sql.getSQLState();
        return state == null
                || state.startsWith("08")
                || state.startsWith("57P")
                || state.startsWith("25P03")
                || broken instanceof java.sql.SQLTransientConnectionException;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        open = true;
        Thread.ofPlatform().name("door").start(this::run);
    }

    @Override
    public void stop() {
        synchronized (people) {
            open = false;
            people.notifyAll();
        }
    }

    @Override
    public boolean isRunning() {
        return open;
    }
}

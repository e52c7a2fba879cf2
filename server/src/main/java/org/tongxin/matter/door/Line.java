package org.tongxin.matter.door;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Who waits before the door (排队), and who is let in next: people first, clock and import behind
/// them, everyone in the order of coming. Nobody waits for ever, and not everybody may wait.
final class Line {

    /// Commands of one batch at most.
    static final int BATCH_MAX = 256;

    /// Commands of clock and import in one batch at most, so that people behind them wait briefly.
    static final int BACKGROUND_MAX = 32;

    /// So many full batches of people may pass before clock and import have their turn.
    static final int PASSED_OVER_MAX = 8;

    /// When nothing is written and so many people wait, half of them begin, so that the others are
    /// decided for while those are written.
    static final int SHARED_MIN = 16;

    static final int PEOPLE_WAITING_MAX = 2_048;
    static final int BACKGROUND_WAITING_MAX = 1_024;

    /// A command and who waits for its answer.
    record Waiting(Asked asked, CompletableFuture<Answer> answer) {}

    private final ArrayDeque<Waiting> people = new ArrayDeque<>();
    private final ArrayDeque<Waiting> background = new ArrayDeque<>();
    private int passedOver;
    private boolean open;
    private int writing;

    synchronized void open() {
        open = true;
    }

    /// Nobody joins any more; those who wait are still let in.
    synchronized void close() {
        open = false;
        notifyAll();
    }

    synchronized boolean isOpen() {
        return open;
    }

    synchronized int length() {
        return people.size() + background.size();
    }

    /// Joins the line.
    ///
    /// @return why not, for people to read in the log; empty when joined
    synchronized Optional<String> join(Waiting waiting) {
        if (!open) {
            return Optional.of("the door is closed");
        }
        var urgent = waiting.asked().urgent();
        var own = urgent ? people : background;
        if (own.size() >= (urgent ? PEOPLE_WAITING_MAX : BACKGROUND_WAITING_MAX)) {
            return Optional.of(own.size() + " are waiting at the door already");
        }
        own.add(waiting);
        notifyAll();
        return Optional.empty();
    }

    /// Waits for somebody and takes the next batch; empty when the line is closed and empty.
    synchronized List<Waiting> next() throws InterruptedException {
        while (people.isEmpty() && background.isEmpty()) {
            if (!open) {
                return List.of();
            }
            wait();
        }
        return passedOver >= PASSED_OVER_MAX ? backgroundFirst() : peopleFirst();
    }

    /// While another batch is written, waits for people who may still join the one being decided.
    ///
    /// @param room how many more it takes
    /// @param nanos how long it waits at most
    /// @return empty once nothing is written or nobody came in time
    synchronized List<Waiting> more(int room, long nanos) throws InterruptedException {
        var end = System.nanoTime() + nanos;
        for (var left = nanos; left > 0 && isWriting() && (room <= 0 || people.isEmpty()); ) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
            left = end - System.nanoTime();
        }
        var more = new ArrayList<Waiting>();
        if (isWriting()) {
            take(people, more, room);
        }
        return more;
    }

    synchronized boolean isWriting() {
        return writing > 0;
    }

    /// A batch is written from now on.
    synchronized void beginWriting() {
        writing++;
    }

    synchronized void endWriting() {
        writing--;
        notifyAll();
    }

    private List<Waiting> peopleFirst() {
        var batch = new ArrayList<Waiting>();
        take(people, batch, isWriting() || people.size() < SHARED_MIN ? BATCH_MAX : half());
        var before = batch.size();
        take(background, batch, BACKGROUND_MAX);
        passedOver = background.isEmpty() || batch.size() > before ? 0 : passedOver + 1;
        return batch;
    }

    private int half() {
        return Math.min(BATCH_MAX, people.size() / 2);
    }

    private List<Waiting> backgroundFirst() {
        var batch = new ArrayList<Waiting>();
        take(background, batch, BACKGROUND_MAX);
        take(people, batch, BATCH_MAX);
        passedOver = 0;
        return batch;
    }

    private static void take(ArrayDeque<Waiting> from, List<Waiting> batch, int upTo) {
        while (batch.size() < upTo && !from.isEmpty()) {
            var first = from.poll();
            if (!first.answer().isDone()) {
                batch.add(first);
            }
        }
    }

    /// Those who did not fit the batch come first in the next, each among his own.
    synchronized void back(List<Waiting> left) {
        for (var waiting : left.reversed()) {
            (waiting.asked().urgent() ? people : background).addFirst(waiting);
        }
    }
}

package org.tongxin.matter.door;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongxin.matter.door.Flights.Flight;
import org.tongxin.matter.log.Trouble;

/// Brings batch after batch from the line to their answers. Two keepers (守门人) take turns: while one
/// writes, the other decides ahead, and sends its batch after the other.
final class Keeper {

    private static final int PAUSE_MILLIS = 200;

    /// Nobody came for so long: a good time to make ready what is to be written.
    private static final long MOMENT_NANOS = 1_000_000;

    private static final long LONG_NANOS = 1_000_000_000;
    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);

    private final Line line;
    private final Committing committing;
    private final ReentrantLock deciding = new ReentrantLock();
    private final LongAdder batches = new LongAdder();
    private final LongAdder commands = new LongAdder();
    private final LongAdder nanos = new LongAdder();

    Keeper(Line line, Committing committing) {
        this.line = line;
        this.committing = committing;
    }

    Door.Work work() {
        return new Door.Work(batches.sum(), commands.sum(), nanos.sum(), committing.decidedAhead());
    }

    /// Until the door is closed and nobody waits.
    void keep() {
        try {
            var usual = 0;
            for (var round = new Round(usual); isKept(round); round = new Round(usual)) {
                batches.increment();
                usual = round.size;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            line.close();
        }
    }

    /// One batch. Nobody waits for a keeper who fell.
    ///
    /// @return false when the door is closed and nobody waits
    private boolean isKept(Round round) throws InterruptedException {
        try {
            deciding.lockInterruptibly();
            try {
                var first = line.next();
                if (first.isEmpty()) {
                    return false;
                }
                round.gather(first);
                round.setOut();
                line.beginWriting();
            } finally {
                deciding.unlock();
            }
            try {
                round.write();
            } finally {
                line.endWriting();
            }
            round.end();
            return true;
        } finally {
            fail(round.taken, new IllegalStateException("the door's keeper fell"));
        }
    }

    /// Commands that are decided and written together.
    private final class Round {

        private final List<Line.Waiting> taken = new ArrayList<>();
        private final int usual;
        private int room = Line.BATCH_MAX;
        private long begun;
        private int size;

        private @Nullable Batch ahead;
        private Committing.@Nullable Ready ready;
        private @Nullable Flight flight;

        /// @param usual how many the last batch of this keeper were: those it answered come again
        Round(int usual) {
            this.usual = usual;
        }

        /// Decides for the first and, while another batch is on its way, for who comes then; when
        /// nobody comes for a moment, or as many have come as usual, makes ready what is to be
        /// written. Enough of them set out then; fewer wait for the other batch, and for more.
        void gather(List<Line.Waiting> first) throws InterruptedException {
            begun = System.nanoTime();
            ahead = committing.ahead();
            take(first);
            while (line.isWriting() && (ready == null || taken.size() < Line.SHARED_MIN)) {
                var isReady = ahead == null || ready != null || !ahead.outcome().hasFacts();
                var more = line.more(room, isReady ? LONG_NANOS : moment());
                if (!more.isEmpty()) {
                    take(more);
                } else if (!isReady) {
                    prepare();
                }
            }
        }

        private long moment() {
            var isUsual = taken.size() >= Math.max(usual, Line.SHARED_MIN);
            return isUsual || room <= 0 ? 0 : MOMENT_NANOS;
        }

        private void take(List<Line.Waiting> more) {
            taken.addAll(more);
            room -= more.size();
            ready = null;
            try {
                var unfit = ahead == null ? List.<Line.Waiting>of() : ahead.decide(more);
                if (!unfit.isEmpty()) {
                    taken.subList(taken.size() - unfit.size(), taken.size()).clear();
                    line.back(unfit);
                    room = 0;
                }
            } catch (SQLException | RuntimeException | StackOverflowError unknown) {
                LOG.debug("not decided ahead", unknown);
                ahead = null;
            }
        }

        private void prepare() {
            try {
                ready = ahead == null ? null : committing.prepare(ahead);
            } catch (RuntimeException defect) {
                LOG.debug("not made ready ahead", defect);
                ahead = null;
            }
        }

        /// Whoever decides next stands on what this batch leaves.
        void setOut() {
            if (ready == null) {
                prepare();
            }
            flight = committing.setOut(ready);
        }

        void write() {
            if (ready == null || flight == null || !isWritten(ready, flight)) {
                line.back(settle(taken, System.nanoTime() + committing.retry().toNanos()));
            }
        }

        void end() {
            size = taken.size();
            commands.add(size);
            nanos.add(System.nanoTime() - begun);
            taken.clear();
        }
    }

    private boolean isWritten(Committing.Ready ready, Flight flight) {
        try {
            return committing.commit(ready, flight);
        } catch (SQLException | RuntimeException broken) {
            LOG.debug("to be decided under the lock: {}", Trouble.name(broken));
            return false;
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
        if (batch.isEmpty()) {
            return;
        }
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
}

package org.tongxin.matter.door;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.tongxin.matter.log.Head;
import org.tongxin.matter.log.History;

/// Batches on their way to PostgreSQL (在途). One may set out before the one ahead of it is durable:
/// PostgreSQL takes them one after another, by the lock of the head, and what came of them is told
/// here in the same order. A batch that is decided under the lock goes alone.
final class Flights {

    private final ReentrantReadWriteLock way = new ReentrantReadWriteLock(true);
    private CompletableFuture<Boolean> newest = CompletableFuture.completedFuture(true);

    /// One more sets out behind all that are on their way; the thread that calls this closes it.
    Flight begin() {
        way.readLock().lock();
        return follow();
    }

    private synchronized Flight follow() {
        var flight = new Flight(newest);
        newest = flight.told;
        return flight;
    }

    /// Held while nothing else may be on its way.
    Lock alone() {
        return way.writeLock();
    }

    /// A batch on its way.
    final class Flight implements AutoCloseable {

        private final CompletableFuture<Boolean> ahead;
        private final CompletableFuture<Boolean> told = new CompletableFuture<>();

        private Flight(CompletableFuture<Boolean> ahead) {
            this.ahead = ahead;
        }

        /// Whether it is known what came of the one ahead.
        boolean isFirst() {
            return ahead.isDone();
        }

        /// Waits until it is known what came of the one ahead.
        ///
        /// @return whether that became durable as it was decided; if not, nobody knows
        boolean awaitAhead() {
            return ahead.join();
        }

        /// Tells whoever comes behind that this one became durable as it was decided.
        void tell() {
            told.complete(true);
        }

        @Override
        public void close() {
            told.complete(false);
            way.readLock().unlock();
        }
    }

    /// What the next batch stands on (立足点): the journal as the batch ahead of it leaves it, known
    /// before that one is durable. Whatever was decided on a footing that is lost counts for
    /// nothing.
    static final class Footing {

        private final Head head;
        private final Map<String, Integer> counters;
        private final Map<String, History> changed;
        private final Keys keys;
        private volatile boolean lost;

        /// @param counters the last serial of every series known
        /// @param changed by the batch that is not durable yet
        /// @param keys under which commands of that batch take effect
        Footing(Head head, Map<String, Integer> counters, Map<String, History> changed, Keys keys) {
            this.head = head;
            this.counters = Map.copyOf(counters);
            this.changed = Map.copyOf(changed);
            this.keys = keys;
        }

        Head head() {
            return head;
        }

        Map<String, Integer> counters() {
            return counters;
        }

        Map<String, History> changed() {
            return changed;
        }

        Keys keys() {
            return keys;
        }

        void lose() {
            lost = true;
        }

        boolean isLost() {
            return lost;
        }
    }
}

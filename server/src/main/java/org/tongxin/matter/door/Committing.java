package org.tongxin.matter.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongxin.matter.door.Opening.Bounds;
import org.tongxin.matter.log.Growth;
import org.tongxin.matter.log.Head;
import org.tongxin.matter.log.Histories;
import org.tongxin.matter.log.History;

/// One transaction for all that are waiting: lock the head, decide in order, write, commit, and
/// only then answer. Or, while the journal is as this node left it: decide ahead, and lock, compare
/// and write in one go. One thread at a time commits; another may meanwhile decide ahead.
@Component
class Committing {

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

    private final DataSource database;
    private final Deciding deciding;
    private final Writing writing;
    private final Growth growth;
    private final Bounds bounds;
    private final Opening opening;

    /// Matters as they are for certain while the footing is not lost.
    private final Cache<String, History> known =
            Caffeine.newBuilder().maximumSize(Histories.REMEMBERED_MAX).build();

    private final LongAdder decidedAhead = new LongAdder();
    private volatile @Nullable Footing footing;
    private @Nullable Head left;

    Committing(
            DataSource database, Deciding deciding, Writing writing, Growth growth, Bounds bounds) {
        this.database = database;
        this.deciding = deciding;
        this.writing = writing;
        this.growth = growth;
        this.bounds = bounds;
        this.opening = new Opening(bounds);
    }

    /// So long is a batch put again while the database is away.
    Duration retry() {
        return bounds.retry();
    }

    /// Commands that took effect as they were decided ahead, for measuring.
    long decidedAhead() {
        return decidedAhead.sum();
    }

    /// A batch that is decided before the one ahead of it is durable; absent when it is not known
    /// what that one leaves: at the beginning, after trouble, and while other nodes write as well.
    @Nullable Batch ahead() {
        var on = footing;
        return on == null || on.isLost()
                ? null
                : Batch.ahead(on, deciding, opening, ids -> read(on, ids));
    }

    /// What nobody but this node can have changed, else what is durable now: if another node
    /// changed it in between, the head tells.
    private Map<String, History> read(Footing on, List<String> ids) throws SQLException {
        var found = new HashMap<String, History>();
        var others = new ArrayList<String>();
        for (var id : ids) {
            var history = on.changed().get(id);
            history = history == null ? known.getIfPresent(id) : history;
            if (history == null) {
                others.add(id);
            } else {
                found.put(id, history);
            }
        }
        if (!others.isEmpty()) {
            found.putAll(deciding.histories().load(others));
        }
        return found;
    }

    /// A batch that was decided ahead, ready to be committed.
    record Ready(Batch batch, Writing.Prepared prepared, Footing leaves) {}

    /// Makes ready what a batch that was decided ahead writes.
    ///
    /// @return absent when it must be decided under the lock
    @Nullable Ready prepare(Batch batch) {
        if (batch.isLost() || !batch.hasFacts()) {
            return null;
        }
        var prepared = writing.prepare(batch);
        return new Ready(batch, prepared, batch.leaves(prepared.after()));
    }

    /// What is decided from now on stands on what this batch leaves.
    ///
    /// @return absent when it must be decided under the lock
    @Nullable Ready expect(@Nullable Ready ready) {
        var holds = ready == null || ready.batch().isLost() ? null : ready;
        footing = holds == null ? null : holds.leaves();
        return holds;
    }

    /// Commits and answers, if the journal is as it was expected to be.
    ///
    /// @return false when it is not; then nothing has happened
    boolean commit(Ready ready) throws SQLException {
        var batch = ready.batch();
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                if (!opening.write(
                        connection, batch.head(), ready.prepared(), batch.outcome().refused())) {
                    connection.rollback();
                    return false;
                }
                connection.commit();
            } catch (SQLException | RuntimeException broken) {
                rollback(connection, broken);
                throw broken;
            }
        }
        decidedAhead.add(batch.outcome().kept().size());
        done(batch, ready.prepared().after());
        return true;
    }

    /// Commits as many of the waiting as fit one batch, decided under the lock.
    ///
    /// @return those that did not fit, still in order
    List<Line.Waiting> commit(List<Line.Waiting> waiting) throws SQLException {
        lose();
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var batch = Batch.open(connection, deciding, opening, waiting);
                var unfit = batch.decide(waiting);
                var after = batch.head();
                if (batch.hasFacts()) {
                    var prepared = writing.prepare(batch);
                    prepared.run(connection);
                    after = prepared.after();
                }
                connection.commit();
                stand(batch, after);
                done(batch, after);
                return unfit;
            } catch (SQLException | RuntimeException broken) {
                rollback(connection, broken);
                throw broken;
            }
        }
    }

    /// The journal is not, or may not be, as this node left it.
    private void lose() {
        var on = footing;
        if (on != null) {
            on.lose();
        }
        footing = null;
        known.invalidateAll();
    }

    /// Stands on what was just written, unless another node wrote before us: it may again.
    private void stand(Batch batch, Head after) {
        var before = left;
        if (before == null || before.equals(batch.head())) {
            footing = batch.leaves(after);
        }
    }

    private void done(Batch batch, Head after) {
        left = after;
        var changed = batch.known().changed();
        known.putAll(batch.known().before());
        known.putAll(changed);
        deciding.histories().remember(changed);
        batch.outcome().answerAll();
        if (batch.hasFacts()) {
            growth.grew();
        }
    }

    private static void rollback(Connection connection, Throwable broken) {
        try {
            connection.rollback();
        } catch (SQLException alsoBroken) {
            broken.addSuppressed(alsoBroken);
        }
    }
}

package org.tongxin.matter.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongxin.matter.door.Flights.Flight;
import org.tongxin.matter.door.Flights.Footing;
import org.tongxin.matter.door.Opening.Bounds;
import org.tongxin.matter.log.Growth;
import org.tongxin.matter.log.Head;
import org.tongxin.matter.log.Histories;
import org.tongxin.matter.log.History;

/// One transaction for all that are waiting: lock the head, decide in order, write, commit, and
/// only then answer. Or, while the journal is as this node left it: decide ahead, and lock, compare
/// and write in one go, while others are still on their way.
@Component
class Committing {

    private final DataSource database;
    private final Deciding deciding;
    private final Writing writing;
    private final Growth growth;
    private final Bounds bounds;
    private final Opening opening;

    /// Matters as they are for certain while the footing is not lost.
    private final Cache<String, History> known =
            Caffeine.newBuilder().maximumSize(Histories.REMEMBERED_MAX).build();

    private final Flights flights = new Flights();
    private final LongAdder decidedAhead = new LongAdder();
    private volatile @Nullable Footing footing;
    private volatile @Nullable Head left;

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
        var found = new HashMap<>(known.getAllPresent(ids));
        for (var id : ids) {
            found.compute(id, (_, history) -> on.changed().getOrDefault(id, history));
        }
        var others = ids.stream().filter(id -> !found.containsKey(id)).toList();
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
        if (batch.isLost() || !batch.outcome().hasFacts()) {
            return null;
        }
        var prepared = writing.prepare(batch);
        return new Ready(batch, prepared, batch.leaves(prepared.after()));
    }

    /// A batch that was decided ahead sets out: what is decided from now on stands on what it
    /// leaves. Whoever gets a flight must commit it.
    ///
    /// @return absent when it must be decided under the lock
    @Nullable Flight setOut(@Nullable Ready ready) {
        var flight = ready == null ? null : flights.begin();
        if (ready == null || flight == null || ready.batch().isLost()) {
            footing = null;
            if (flight != null) {
                flight.close();
            }
            return null;
        }
        footing = ready.leaves();
        return flight;
    }

    /// Commits and answers, if the journal is as it was expected to be.
    ///
    /// @return false when it is not; then nothing has happened
    boolean commit(Ready ready, Flight flight) throws SQLException {
        var isWritten = false;
        try (flight) {
            isWritten = isWritten(ready, flight);
            if (isWritten) {
                var _ = flight.awaitAhead();
                decidedAhead.add(ready.batch().outcome().kept().size());
                done(ready.batch(), ready.prepared().after());
                flight.tell();
            }
            return isWritten;
        } finally {
            if (!isWritten) {
                lose();
            }
        }
    }

    /// One that comes to PostgreSQL before the one ahead of it finds the head as it was before
    /// that; then it waits for it and goes again.
    private boolean isWritten(Ready ready, Flight flight) throws SQLException {
        var isFirst = flight.isFirst();
        try {
            return write(ready);
        } catch (SQLException broken) {
            if (isFirst || !Head.ANOTHER.equals(broken.getSQLState()) || !flight.awaitAhead()) {
                throw broken;
            }
            return write(ready);
        }
    }

    private boolean write(Ready ready) throws SQLException {
        var batch = ready.batch();
        var refused = batch.outcome().refused();
        return inTransaction(
                connection -> {
                    var isWritten =
                            opening.write(connection, batch.head(), ready.prepared(), refused);
                    if (!isWritten) {
                        connection.rollback();
                    }
                    return isWritten;
                });
    }

    /// Commits as many of the waiting as fit one batch, decided under the lock.
    ///
    /// @return those that did not fit, still in order
    List<Line.Waiting> commit(List<Line.Waiting> waiting) throws SQLException {
        flights.alone().lock();
        try {
            return commitAlone(waiting);
        } finally {
            flights.alone().unlock();
        }
    }

    private List<Line.Waiting> commitAlone(List<Line.Waiting> waiting) throws SQLException {
        lose();
        return inTransaction(
                connection -> {
                    var batch = Batch.open(connection, deciding, opening, waiting);
                    var unfit = batch.decide(waiting);
                    var after = batch.head();
                    if (batch.outcome().hasFacts()) {
                        var prepared = writing.prepare(batch);
                        prepared.run(connection);
                        after = prepared.after();
                    }
                    connection.commit();
                    stand(batch, after);
                    done(batch, after);
                    return unfit;
                });
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T inTransaction(Work<T> work) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return work.on(connection);
            } catch (SQLException | RuntimeException broken) {
                try {
                    connection.rollback();
                } catch (SQLException alsoBroken) {
                    broken.addSuppressed(alsoBroken);
                }
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
        if (batch.outcome().hasFacts()) {
            growth.grew();
        }
    }
}

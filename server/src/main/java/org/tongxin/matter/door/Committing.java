package org.tongxin.matter.door;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import org.tongxin.matter.log.Growth;

/// One transaction for all that are waiting: lock the head, decide in order, write, commit, and
/// only then answer.
@Component
class Committing {

    private final DataSource database;
    private final Deciding deciding;
    private final Writing writing;
    private final Growth growth;
    private final Bounds bounds;
    private final Opening opening;

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

    /// Commits as many of the waiting as fit one batch.
    ///
    /// @return those that did not fit, still in order
    List<Line.Waiting> commit(List<Line.Waiting> waiting) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var batch = Batch.open(connection, deciding, opening, waiting);
                var left = batch.decideAll();
                if (batch.hasFacts()) {
                    writing.write(connection, batch);
                }
                connection.commit();
                deciding.histories().remember(batch.changed());
                batch.answerAll();
                if (batch.hasFacts()) {
                    growth.grew();
                }
                return left;
            } catch (SQLException | RuntimeException broken) {
                rollback(connection, broken);
                throw broken;
            }
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

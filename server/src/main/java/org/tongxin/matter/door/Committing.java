package org.tongxin.matter.door;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import org.tongxin.matter.log.Growth;
import org.tongxin.matter.log.Histories;
import org.tongxin.matter.log.Kinds;
import org.tongxin.matter.log.Leaves;

/// One transaction for all that are waiting: lock the head, decide in order, write, commit, and
/// only then answer.
@Component
class Committing {

    private final DataSource database;
    private final Histories histories;
    private final Kinds kinds;
    private final Leaves leaves;
    private final Writing writing;
    private final Growth growth;

    Committing(
            DataSource database,
            Histories histories,
            Kinds kinds,
            Leaves leaves,
            Writing writing,
            Growth growth) {
        this.database = database;
        this.histories = histories;
        this.kinds = kinds;
        this.leaves = leaves;
        this.writing = writing;
        this.growth = growth;
    }

    /// Commits as many of the waiting as fit one batch.
    ///
    /// @return those that did not fit, still in order
    List<Door.Waiting> commit(List<Door.Waiting> waiting) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            try {
                var batch = Batch.open(connection, histories, kinds, leaves, waiting);
                var left = batch.decideAll();
                if (batch.hasFacts()) {
                    writing.write(connection, batch);
                }
                connection.commit();
                histories.remember(batch.changed());
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

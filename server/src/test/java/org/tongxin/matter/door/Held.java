package org.tongxin.matter.door;

import java.sql.Connection;
import java.sql.SQLException;
import org.tongxin.TestDatabase;

/// The head of the journal, held by somebody who is not the door: commands pile up before it.
final class Held implements AutoCloseable {

    private final Connection connection;

    Held(TestDatabase database) throws SQLException {
        connection = database.connect();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("select size from journal_head for update");
        }
    }

    /// @throws SQLException when PostgreSQL has ended the holder
    void probe() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select 1");
        }
    }

    /// Lets the head go, if PostgreSQL has not taken it away before.
    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

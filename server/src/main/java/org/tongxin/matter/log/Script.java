package org.tongxin.matter.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/// Statements sent to PostgreSQL in one go: one wait for the network, however many there are, and
/// the same text every time, so that PostgreSQL plans each once.
///
/// Rows travel as one array a column and are unnested there; an empty statement is not sent.
public final class Script {

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    /// Adds a statement; arrays of text, of numbers or of bytes are bound as arrays.
    public Script add(String statement, Object... bound) {
        sql.append(sql.isEmpty() ? "" : ";\n").append(statement.strip());
        parameters.addAll(List.of(bound));
        return this;
    }

    /// Adds all statements of another.
    public Script add(Script other) {
        if (!other.isEmpty()) {
            sql.append(sql.isEmpty() ? "" : ";\n").append(other.sql);
            parameters.addAll(other.parameters);
        }
        return this;
    }

    public boolean isEmpty() {
        return sql.isEmpty();
    }

    /// Sends all; the statement stands at the first result, `next` leads to the others.
    public PreparedStatement send(Connection connection) throws SQLException {
        var statement = connection.prepareStatement(sql.toString());
        try {
            for (var at = 0; at < parameters.size(); at++) {
                bind(connection, statement, at + 1, parameters.get(at));
            }
            var _ = statement.execute();
            return statement;
        } catch (SQLException broken) {
            statement.close();
            throw broken;
        }
    }

    /// Sends all and looks at no result.
    public void run(Connection connection) throws SQLException {
        if (!isEmpty()) {
            send(connection).close();
        }
    }

    private static void bind(
            Connection connection, PreparedStatement statement, int at, Object value)
            throws SQLException {
        switch (value) {
            case @Nullable String[] texts ->
                    statement.setArray(at, connection.createArrayOf("text", texts));
            case byte[][] bytes -> statement.setArray(at, connection.createArrayOf("bytea", bytes));
            case long[] numbers ->
                    statement.setArray(
                            at,
                            connection.unwrap(PGConnection.class).createArrayOf("int8", numbers));
            case byte[] bytes -> statement.setBytes(at, bytes);
            default -> statement.setObject(at, value);
        }
    }
}

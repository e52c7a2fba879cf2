package org.tongxin.launch.postgres;

import java.sql.Connection;
import java.sql.SQLException;

/// The two roles: `tongxin_owner` owns the tables, `tongxin_app` works with what it was granted.
public final class Roles {

    public static final String OWNER = "tongxin_owner";
    public static final String APP = "tongxin_app";
    public static final String DATABASE = "tongxin";

    private Roles() {}

    /// Makes the role when absent and gives it this password.
    public static void ensure(Connection connection, String role, String password)
            throws SQLException {
        var verb = exists(connection, "pg_roles", "rolname", role) ? "alter" : "create";
        execute(
                connection,
                verb + " role " + role + " login password " + quote(connection, password));
    }

    /// Makes the database when absent; it belongs to the owner.
    public static void ensureDatabase(Connection connection) throws SQLException {
        if (!exists(connection, "pg_database", "datname", DATABASE)) {
            execute(
                    connection,
                    "create database " + DATABASE + " owner " + OWNER + " template template0");
        }
    }

    private static boolean exists(Connection connection, String table, String column, String name)
            throws SQLException {
        var sql = "select 1 from " + table + " where " + column + " = ? limit 1";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quote(Connection connection, String text) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.enquoteLiteral(text);
        }
    }
}

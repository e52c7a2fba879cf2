package org.tongxin.bench.door;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The rows the door writes for each step, found in its tables: every row version that came with
/// the step, an updated row like an inserted one.
///
/// @param tables in the order in which a step writes them
/// @param chains rows by chain and step
record Written(List<Table> tables, List<List<List<Row>>> chains) {

    private static final int CHAINS = 64;

    private static final List<String> TABLES =
            List.of(
                    "journal_entry",
                    "sealed_value",
                    "matter",
                    "matter_facet",
                    "matter_gram",
                    "matter_scope",
                    "matter_task",
                    "matter_deadline",
                    "matter_waiting",
                    "matter_file",
                    "matter_commitment",
                    "journal_node",
                    "command_key");

    /// Kept by those who follow the journal, at their own pace: no step of a chain writes it.
    private static final List<String> FOLLOWERS = List.of("matter_counted");

    record Table(String name, List<String> columns) {

        String insert() {
            return "insert into %s (%s) values (%s)"
                    .formatted(
                            name,
                            String.join(", ", columns),
                            columns.stream().map(_ -> "?").collect(Collectors.joining(", ")));
        }
    }

    record Row(Table table, List<@Nullable Object> values) {}

    /// Takes whole chains through the door, one step at a time, and looks after each.
    static Written by(TheDoor door) throws SQLException {
        try (var connection = door.base().superuser().connect()) {
            var tables = new ArrayList<Table>();
            for (var name : TABLES) {
                tables.add(new Table(name, columns(connection, name)));
            }
            requireNoOther(connection);
            var chains = new ArrayList<List<List<Row>>>();
            for (var chain = 0; chain < CHAINS; chain++) {
                chains.add(chain(connection, door, tables));
            }
            return new Written(tables, chains);
        }
    }

    private static List<List<Row>> chain(Connection connection, TheDoor door, List<Table> tables)
            throws SQLException {
        var steps = new ArrayList<List<Row>>();
        String matter = null;
        for (var step : Step.chain()) {
            var before = number(connection, "select pg_snapshot_xmax(pg_current_snapshot())::text");
            matter = door.take(matter, step);
            var rows = new ArrayList<Row>();
            for (var table : tables) {
                rows(connection, table, before, rows);
            }
            steps.add(rows);
        }
        return steps;
    }

    private static void rows(Connection connection, Table table, long since, List<Row> into)
            throws SQLException {
        var sql =
                "select %s from %s where xmin::text::bigint >= ?"
                        .formatted(String.join(", ", table.columns()), table.name());
        try (var query = connection.prepareStatement(sql)) {
            query.setLong(1, since);
            try (var found = query.executeQuery()) {
                while (found.next()) {
                    var values = new ArrayList<@Nullable Object>();
                    for (var at = 1; at <= table.columns().size(); at++) {
                        var value = found.getObject(at);
                        values.add(value instanceof Array list ? list.getArray() : value);
                    }
                    into.add(new Row(table, values));
                }
            }
        }
    }

    /// A table that a later release adds must not be forgotten here.
    private static void requireNoOther(Connection connection) throws SQLException {
        try (var query =
                connection.prepareStatement(
                        """
                        select table_name
                          from information_schema.tables
                         where table_schema = 'public'
                           and (table_name like 'matter%' or table_name in ('journal_entry',
                                'journal_node', 'sealed_value', 'command_key'))
                           and table_name <> all (?)
                           and table_name <> all (?)
                        """)) {
            query.setArray(1, connection.createArrayOf("text", TABLES.toArray()));
            query.setArray(2, connection.createArrayOf("text", FOLLOWERS.toArray()));
            try (var others = query.executeQuery()) {
                if (others.next()) {
                    throw new IllegalStateException("the limit leaves out " + others.getString(1));
                }
            }
        }
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        var columns = new ArrayList<String>();
        try (var query = connection.prepareStatement("select * from %s limit 0".formatted(table))) {
            var about = query.getMetaData();
            for (var at = 1; at <= about.getColumnCount(); at++) {
                columns.add(about.getColumnName(at));
            }
        }
        return columns;
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var query = connection.prepareStatement(sql);
                var row = query.executeQuery()) {
            row.next();
            return Long.parseLong(row.getString(1));
        }
    }
}

package org.tongxin.matter.rows;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One read table as SQL: the statements that bring many rows in one go, one array a column.
///
/// @param insert fails when a row of the key is there
record ReadTable(
        String name,
        List<Column> key,
        List<Column> values,
        String insert,
        String upsert,
        String delete) {

    /// @param prefix put before the name of the table
    static ReadTable of(String prefix, String name, List<Column> key, List<Column> values) {
        var all = Stream.concat(key.stream(), values.stream()).toList();
        var insert = insert(prefix + name, all);
        return new ReadTable(
                name, key, values, insert, upsert(insert, key, values), delete(prefix + name, key));
    }

    /// @param type of PostgreSQL; every value travels as text and is read as this there
    record Column(String name, String type) {

        static List<Column> of(String... declared) {
            return Stream.of(declared)
                    .map(one -> one.split(" "))
                    .map(parts -> new Column(parts[0], parts[1]))
                    .toList();
        }
    }

    List<Column> all() {
        return Stream.concat(key.stream(), values.stream()).toList();
    }

    /// Rows as one array a column.
    private static String rows(List<Column> columns) {
        return "unnest(%s) as new (%s)"
                .formatted(
                        each(columns, ", ", _ -> "?::text[]"), each(columns, ", ", Column::name));
    }

    private static String insert(String table, List<Column> all) {
        return "insert into %s as old (%s) select %s from %s"
                .formatted(
                        table,
                        each(all, ", ", Column::name),
                        each(all, ", ", ReadTable::read),
                        rows(all));
    }

    private static String upsert(String insert, List<Column> key, List<Column> values) {
        return "%s on conflict (%s) do update set %s"
                .formatted(
                        insert,
                        each(key, ", ", Column::name),
                        each(values, ", ", column -> kept(column.name())));
    }

    private static String delete(String table, List<Column> key) {
        return "delete from %s as old using %s where %s"
                .formatted(
                        table,
                        rows(key),
                        each(
                                key,
                                " and ",
                                column -> "old." + column.name() + " = " + read(column)));
    }

    private static String read(Column column) {
        return "new.%s::%s".formatted(column.name(), column.type());
    }

    /// The title comes with the first fact only; later facts leave it.
    private static String kept(String column) {
        return column.equals("title")
                ? "title = coalesce(excluded.title, old.title)"
                : column + " = excluded." + column;
    }

    private static String each(
            List<Column> columns, String between, Function<Column, String> shown) {
        return columns.stream().map(shown).collect(Collectors.joining(between));
    }
}

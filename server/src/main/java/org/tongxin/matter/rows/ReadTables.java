package org.tongxin.matter.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongxin.matter.seal.Sealed;

/// The read tables as SQL: turns a difference of [Rows] into statements.
public final class ReadTables {

    private record Table(String name, List<String> key, List<String> values) {

        String upsert(String prefix) {
            var all = Stream.concat(key.stream(), values.stream()).toList();
            return "insert into %s%s as old (%s) values (%s) on conflict (%s) do update set %s"
                    .formatted(
                            prefix,
                            name,
                            String.join(", ", all),
                            all.stream().map(_ -> "?").collect(Collectors.joining(", ")),
                            String.join(", ", key),
                            values.stream().map(Table::kept).collect(Collectors.joining(", ")));
        }

        /// The title comes with the first fact only; later facts leave it and what is made of it.
        private static String kept(String column) {
            return switch (column) {
                case "title" -> "title = coalesce(excluded.title, old.title)";
                case "grams" ->
                        "grams = case when excluded.title is null then old.grams"
                                + " else excluded.grams end";
                default -> column + " = excluded." + column;
            };
        }

        String delete(String prefix) {
            return "delete from %s%s where %s"
                    .formatted(
                            prefix,
                            name,
                            key.stream()
                                    .map(column -> column + " = ?")
                                    .collect(Collectors.joining(" and ")));
        }
    }

    private static final Map<String, Table> TABLES =
            Stream.of(
                            new Table(
                                    "matter",
                                    List.of("id"),
                                    List.of(
                                            "ordinal",
                                            "kind",
                                            "version",
                                            "stage",
                                            "closed",
                                            "title",
                                            "facets",
                                            "source",
                                            "raised_at",
                                            "raised_on",
                                            "due_at",
                                            "grams")),
                            new Table(
                                    "matter_scope",
                                    List.of("matter", "scope"),
                                    List.of("kind", "ordinal")),
                            new Table(
                                    "matter_task",
                                    List.of("matter", "task"),
                                    List.of("unit", "role", "stage")),
                            new Table(
                                    "matter_deadline",
                                    List.of("matter", "seq"),
                                    List.of("limit_", "task", "due_at", "ending", "provisional")),
                            new Table("matter_file", List.of("matter", "file"), List.of("sha256")),
                            new Table(
                                    "matter_waiting",
                                    List.of("matter", "scope", "action", "task"),
                                    List.of("due_at")))
                    .collect(Collectors.toMap(Table::name, table -> table));

    private final Connection connection;
    private final Map<Sealed, String> texts;
    private final String prefix;

    /// @param texts texts known already; others are left as they are in the table
    /// @param prefix put before the names of the tables, `replay_` when they are built anew
    public ReadTables(Connection connection, Map<Sealed, String> texts, String prefix) {
        this.connection = connection;
        this.texts = texts;
        this.prefix = prefix;
    }

    static List<String> names() {
        return TABLES.keySet().stream().sorted().toList();
    }

    public void change(
            Map<Rows.Key, List<@Nullable Object>> old, Map<Rows.Key, List<@Nullable Object>> now)
            throws SQLException {
        var gone = new LinkedHashMap<String, List<Rows.Key>>();
        for (var key : old.keySet()) {
            if (!now.containsKey(key)) {
                gone.computeIfAbsent(key.table(), _ -> new ArrayList<>()).add(key);
            }
        }
        for (var entry : gone.entrySet()) {
            delete(table(entry.getKey()), entry.getValue());
        }
        var come = new LinkedHashMap<String, List<Rows.Key>>();
        for (var entry : now.entrySet()) {
            if (!entry.getValue().equals(old.get(entry.getKey()))) {
                come.computeIfAbsent(entry.getKey().table(), _ -> new ArrayList<>())
                        .add(entry.getKey());
            }
        }
        for (var entry : come.entrySet()) {
            upsert(table(entry.getKey()), entry.getValue(), now);
        }
    }

    private static Table table(String name) {
        return Objects.requireNonNull(TABLES.get(name), name);
    }

    private void delete(Table table, List<Rows.Key> keys) throws SQLException {
        try (var delete = connection.prepareStatement(table.delete(prefix))) {
            for (var key : keys) {
                set(delete, 1, key.key());
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }

    private void upsert(
            Table table, List<Rows.Key> keys, Map<Rows.Key, List<@Nullable Object>> rows)
            throws SQLException {
        try (var upsert = connection.prepareStatement(table.upsert(prefix))) {
            for (var key : keys) {
                var next = set(upsert, 1, key.key());
                var values = Objects.requireNonNull(rows.get(key));
                next = set(upsert, next, values);
                if (table.name().equals("matter")) {
                    upsert.setArray(next, grams(key, values));
                }
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    private java.sql.Array grams(Rows.Key key, List<@Nullable Object> values) throws SQLException {
        var title = values.stream().filter(Sealed.class::isInstance).findFirst();
        var text = title.map(kept -> textOf((Sealed) kept)).orElse("");
        var grams = Grams.of(text == null ? "" : text);
        grams.addAll(Grams.of(String.valueOf(key.key().getFirst())));
        return connection.createArrayOf("text", grams.stream().sorted().distinct().toArray());
    }

    private @Nullable String textOf(Sealed kept) {
        return texts.get(kept);
    }

    private int set(PreparedStatement statement, int from, List<? extends @Nullable Object> values)
            throws SQLException {
        var at = from;
        for (var value : values) {
            switch (value) {
                case null -> statement.setObject(at, null);
                case Sealed kept -> statement.setString(at, textOf(kept));
                case Instant instant ->
                        statement.setObject(at, OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
                case LocalDate day -> statement.setObject(at, day);
                case List<?> list ->
                        statement.setArray(at, connection.createArrayOf("text", list.toArray()));
                default -> statement.setObject(at, value);
            }
            at++;
        }
        return at;
    }
}

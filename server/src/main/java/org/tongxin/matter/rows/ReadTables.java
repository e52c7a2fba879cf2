package org.tongxin.matter.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongxin.matter.log.Script;
import org.tongxin.matter.seal.Sealed;

/// The read tables as SQL: turns a difference of [Rows] into statements.
public final class ReadTables {

    private static final Map<String, ReadTable> TABLES =
            Stream.of(
                            table(
                                    "matter",
                                    ReadTable.Column.of("id text"),
                                    "ordinal bigint",
                                    "kind text",
                                    "version bigint",
                                    "stage text",
                                    "closed boolean",
                                    "title text",
                                    "confined boolean",
                                    "source text",
                                    "raised_at timestamptz",
                                    "raised_on date",
                                    "due_at timestamptz"),
                            table(
                                    "matter_facet",
                                    ReadTable.Column.of("ordinal bigint"),
                                    "facets text[]"),
                            table(
                                    "matter_gram",
                                    ReadTable.Column.of("ordinal bigint"),
                                    "grams text[]"),
                            table(
                                    "matter_scope",
                                    ReadTable.Column.of("matter text", "scope text"),
                                    "kind text",
                                    "ordinal bigint"),
                            table(
                                    "matter_task",
                                    ReadTable.Column.of("matter text", "task smallint"),
                                    "unit text",
                                    "role text",
                                    "stage text"),
                            table(
                                    "matter_deadline",
                                    ReadTable.Column.of("matter text", "seq smallint"),
                                    "limit_ text",
                                    "task smallint",
                                    "due_at timestamptz",
                                    "ending text",
                                    "provisional boolean"),
                            table(
                                    "matter_file",
                                    ReadTable.Column.of("matter text", "file text"),
                                    "sha256 text"),
                            table(
                                    "matter_commitment",
                                    ReadTable.Column.of("matter text", "commitment smallint"),
                                    "kind text",
                                    "ordinal bigint",
                                    "task smallint",
                                    "unit text",
                                    "standing text",
                                    "due_on date",
                                    "promised_on date",
                                    "said text"),
                            table(
                                    "matter_waiting",
                                    ReadTable.Column.of(
                                            "matter text",
                                            "scope text",
                                            "action text",
                                            "task smallint"),
                                    "due_at timestamptz"))
                    .collect(Collectors.toMap(ReadTable::name, table -> table));

    private static ReadTable table(String name, List<ReadTable.Column> key, String... values) {
        return new ReadTable(name, key, ReadTable.Column.of(values));
    }

    private final Script script;
    private final Map<Sealed, String> texts;
    private final String prefix;

    /// @param texts texts known already; others are left as they are in the table
    /// @param prefix put before the names of the tables, `replay_` when they are built anew
    public ReadTables(Script script, Map<Sealed, String> texts, String prefix) {
        this.script = script;
        this.texts = texts;
        this.prefix = prefix;
    }

    public static List<String> names() {
        return TABLES.keySet().stream().sorted().toList();
    }

    /// The columns of a read table: those of a row's key, then those of its values.
    public static List<String> columns(String name) {
        return table(name).all().stream().map(ReadTable.Column::name).toList();
    }

    /// Brings the tables from one state to another, whatever stands in them.
    public void change(
            Map<Rows.Key, List<@Nullable Object>> old, Map<Rows.Key, List<@Nullable Object>> now) {
        change(old, now, false);
    }

    /// As [#change], and cheaper where rows are new; fails when such a row is there already.
    public void changeKnown(
            Map<Rows.Key, List<@Nullable Object>> old, Map<Rows.Key, List<@Nullable Object>> now) {
        change(old, now, true);
    }

    private void change(
            Map<Rows.Key, List<@Nullable Object>> old,
            Map<Rows.Key, List<@Nullable Object>> now,
            boolean isKnown) {
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
        var changed = new LinkedHashMap<String, List<Rows.Key>>();
        for (var entry : now.entrySet()) {
            var before = old.get(entry.getKey());
            if (!entry.getValue().equals(before) && (before == null || isKnown(entry.getValue()))) {
                (before == null && isKnown ? come : changed)
                        .computeIfAbsent(entry.getKey().table(), _ -> new ArrayList<>())
                        .add(entry.getKey());
            }
        }
        come.forEach((name, keys) -> put(table(name).insert(prefix), table(name), keys, now));
        changed.forEach((name, keys) -> put(table(name).upsert(prefix), table(name), keys, now));
    }

    private static ReadTable table(String name) {
        return Objects.requireNonNull(TABLES.get(name), name);
    }

    private void delete(ReadTable table, List<Rows.Key> keys) {
        var columns = columns(table.key().size(), keys.size());
        for (var row = 0; row < keys.size(); row++) {
            set(columns, row, 0, keys.get(row).key());
        }
        script.add(table.delete(prefix), (Object[]) columns);
    }

    private void put(
            String sql,
            ReadTable table,
            List<Rows.Key> keys,
            Map<Rows.Key, List<@Nullable Object>> rows) {
        var columns = columns(table.all().size(), keys.size());
        for (var row = 0; row < keys.size(); row++) {
            var key = keys.get(row);
            var values = Objects.requireNonNull(rows.get(key));
            set(columns, row, 0, key.key());
            set(columns, row, table.key().size(), values);
        }
        script.add(sql, (Object[]) columns);
    }

    private static @Nullable String[][] columns(int columns, int rows) {
        return new String[columns][rows];
    }

    /// What is made of a text stays as it is while the text is not known.
    private boolean isKnown(List<@Nullable Object> values) {
        return !(values.getFirst() instanceof Rows.Words words) || textOf(words.title()) != null;
    }

    private @Nullable String textOf(Sealed kept) {
        return texts.get(kept);
    }

    private void set(
            @Nullable String[][] columns,
            int row,
            int from,
            List<? extends @Nullable Object> values) {
        for (var at = 0; at < values.size(); at++) {
            columns[from + at][row] = text(values.get(at));
        }
    }

    /// As PostgreSQL reads it.
    private @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Sealed kept -> textOf(kept);
            case Rows.Words words -> text(words.grams(textOf(words.title())));
            case List<?> list ->
                    list.stream()
                            .map(String::valueOf)
                            .map(one -> one.replace("\\", "\\\\").replace("\"", "\\\""))
                            .map(one -> '"' + one + '"')
                            .collect(Collectors.joining(",", "{", "}"));
            default -> value.toString();
        };
    }
}

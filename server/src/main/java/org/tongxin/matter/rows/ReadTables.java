package org.tongxin.matter.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongxin.matter.log.Script;
import org.tongxin.matter.seal.Sealed;

/// The read tables as SQL: turns a difference of [Rows] into statements.
public final class ReadTables {

    private record Declared(
            String name, List<ReadTable.Column> key, List<ReadTable.Column> values) {}

    private static final List<Declared> DECLARED =
            List.of(
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
                    table("matter_facet", ReadTable.Column.of("ordinal bigint"), "facets text[]"),
                    table("matter_gram", ReadTable.Column.of("ordinal bigint"), "grams text[]"),
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
                                    "matter text", "scope text", "action text", "task smallint"),
                            "due_at timestamptz"));

    private static final Map<String, ReadTable> TABLES = tables("");
    private static final Map<String, ReadTable> REPLAYED = tables("replay_");

    private static Map<String, ReadTable> tables(String prefix) {
        return DECLARED.stream()
                .map(one -> ReadTable.of(prefix, one.name(), one.key(), one.values()))
                .collect(Collectors.toMap(ReadTable::name, one -> one));
    }

    private static Declared table(String name, List<ReadTable.Column> key, String... values) {
        return new Declared(name, key, ReadTable.Column.of(values));
    }

    private final Map<String, ReadTable> tables;
    private final Map<Sealed, String> texts;
    private final Map<String, List<Row>> gone = new LinkedHashMap<>();
    private final Map<String, List<Row>> come = new LinkedHashMap<>();
    private final Map<String, List<Row>> changed = new LinkedHashMap<>();

    private record Row(Rows.Key key, List<@Nullable Object> values) {}

    private ReadTables(Map<String, ReadTable> tables, Map<Sealed, String> texts) {
        this.tables = tables;
        this.texts = texts;
    }

    /// @param texts texts known already; others are left as they are in the table
    public static ReadTables live(Map<Sealed, String> texts) {
        return new ReadTables(TABLES, texts);
    }

    /// Those built anew beside the others, named `replay_…`.
    public static ReadTables replayed(Map<Sealed, String> texts) {
        return new ReadTables(REPLAYED, texts);
    }

    public static List<String> names() {
        return TABLES.keySet().stream().sorted().toList();
    }

    /// The columns of a read table: those of a row's key, then those of its values.
    public static List<String> columns(String name) {
        return table(TABLES, name).all().stream().map(ReadTable.Column::name).toList();
    }

    /// Takes up what became of the rows of a matter, each matter once.
    ///
    /// @param old empty for a matter that is new, or whose rows may stand there in any state
    public void change(
            Map<Rows.Key, List<@Nullable Object>> old, Map<Rows.Key, List<@Nullable Object>> now) {
        for (var row : old.entrySet()) {
            if (!now.containsKey(row.getKey())) {
                add(gone, row.getKey(), row.getValue());
            }
        }
        for (var row : now.entrySet()) {
            var before = old.get(row.getKey());
            if (before == null) {
                add(come, row.getKey(), row.getValue());
            } else if (!row.getValue().equals(before) && isKnown(row.getValue())) {
                add(changed, row.getKey(), row.getValue());
            }
        }
    }

    private static void add(
            Map<String, List<Row>> rows, Rows.Key key, List<@Nullable Object> values) {
        rows.computeIfAbsent(key.table(), _ -> new ArrayList<>()).add(new Row(key, values));
    }

    /// Brings the tables there, whatever stands in them.
    public void write(Script script) {
        write(script, ReadTable::upsert);
    }

    /// As [#write], and cheaper where rows are new; fails when such a row is there already.
    public void writeKnown(Script script) {
        write(script, ReadTable::insert);
    }

    private void write(Script script, Function<ReadTable, String> coming) {
        gone.forEach((name, rows) -> delete(script, table(tables, name), rows));
        come.forEach(
                (name, rows) -> {
                    var table = table(tables, name);
                    put(script, coming.apply(table), table, rows);
                });
        changed.forEach(
                (name, rows) -> {
                    var table = table(tables, name);
                    put(script, table.upsert(), table, rows);
                });
    }

    private static ReadTable table(Map<String, ReadTable> tables, String name) {
        return Objects.requireNonNull(tables.get(name), name);
    }

    private void delete(Script script, ReadTable table, List<Row> rows) {
        var columns = columns(table.key().size(), rows.size());
        for (var row = 0; row < rows.size(); row++) {
            set(columns, row, 0, rows.get(row).key().key());
        }
        script.add(table.delete(), (Object[]) columns);
    }

    private void put(Script script, String sql, ReadTable table, List<Row> rows) {
        var columns = columns(table.key().size() + table.values().size(), rows.size());
        for (var row = 0; row < rows.size(); row++) {
            set(columns, row, 0, rows.get(row).key().key());
            set(columns, row, table.key().size(), rows.get(row).values());
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

package org.tongxin.bench.pages;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongxin.launch.Database;
import org.tongxin.matter.rows.ReadTables;

/// The matters of a played demo, copied until there are very many (存量): every row that pages read,
/// and every fact under the copy's own id. Copied facts stand at indexes below 0, beside the
/// journal, whose tree does not know them: pages read them like any other, `journal verify` does
/// not. Files, notices, published texts and postings of likeness are not copied.
final class Stock {

    private static final int AT_ONCE = 10_000;

    /// What a copy adds to the number in an id: more than the demo has.
    private static final int APART = 10_000;

    private final Connection connection;

    private Stock(Connection connection) {
        this.connection = connection;
    }

    /// Fills up, in a data directory that nobody uses now.
    ///
    /// @return matters there are then, `matters` or a few more
    static long fill(Path data, long matters) throws IOException, SQLException {
        try (var database = Database.open(data);
                var connection = database.access().owner().connect()) {
            connection.setAutoCommit(false);
            var stock = new Stock(connection);
            stock.rememberOriginals();
            var all = stock.copy(matters);
            connection.setAutoCommit(true);
            stock.execute("vacuum (analyze)");
            return all;
        }
    }

    private void rememberOriginals() throws SQLException {
        execute("create table if not exists bench_original as select id, ordinal from matter");
        execute("create table if not exists bench_statistic as select * from statistic");
        connection.commit();
    }

    private long copy(long matters) throws SQLException {
        var originals = number("select count(*) from bench_original");
        var copies = number("select count(*) from matter") / originals - 1;
        var wanted = Math.ceilDiv(matters, originals) - 1;
        var step = Math.max(1, AT_ONCE / originals);
        for (var from = copies + 1; from <= wanted; from += step) {
            copy(from, Math.min(wanted, from + step - 1));
            connection.commit();
            System.err.printf(
                    "\rbench: %,d of %,d matters",
                    Math.min(wanted, from + step) * originals, matters);
        }
        System.err.println();
        execute("truncate statistic");
        execute(
                """
                insert into statistic
                select kind, span, what, confined,
                       case when span like 'who-%%' then n else n * %d end
                  from bench_statistic
                """
                        .formatted(wanted + 1));
        connection.commit();
        return (wanted + 1) * originals;
    }

    private void copy(long from, long to) throws SQLException {
        execute("drop table if exists bench_copy");
        execute(
                """
                create temporary table bench_copy as
                select o.id as original, o.ordinal as original_ordinal, c as copy,
                       regexp_replace(o.id, '[0-9]+$', '')
                           || (cast(substring(o.id from '[0-9]+$') as bigint) + c * %d) as id,
                       (select max(ordinal) + 1 from bench_original) * c + o.ordinal as ordinal
                  from bench_original o
                 cross join generate_series(%d, %d) as c
                """
                        .formatted(APART, from, to));
        for (var table : tables().entrySet()) {
            copy(table.getKey(), table.getValue());
        }
    }

    private static Map<String, List<String>> tables() {
        var tables = new LinkedHashMap<String, List<String>>();
        ReadTables.names().stream()
                .filter(name -> !name.equals("matter_file"))
                .forEach(name -> tables.put(name, ReadTables.columns(name)));
        tables.put("matter_counted", List.of("ordinal", "kind", "said", "found"));
        tables.put("journal_entry", List.of("idx", "matter", "version", "leaf", "leaf_hash"));
        return tables;
    }

    private void copy(String table, List<String> columns) throws SQLException {
        var by =
                columns.contains("ordinal") && !columns.contains("id")
                        ? "t.ordinal = b.original_ordinal"
                        : "t.%s = b.original".formatted(columns.contains("id") ? "id" : "matter");
        execute(
                "insert into %s (%s) select %s from %s t join bench_copy b on %s"
                        .formatted(
                                table,
                                String.join(", ", columns),
                                columns.stream()
                                        .map(Stock::copied)
                                        .collect(Collectors.joining(", ")),
                                table,
                                by));
    }

    private static String copied(String column) {
        return switch (column) {
            case "id", "matter" -> "b.id";
            case "ordinal" -> "b.ordinal";
            case "source" -> "''";
            case "idx" -> "-1 - t.idx - b.copy * (select size from journal_head)";
            case "leaf" ->
                    "convert_to(replace(convert_from(t.leaf, 'UTF8'), b.original, b.id), 'UTF8')";
            default -> "t." + column;
        };
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}

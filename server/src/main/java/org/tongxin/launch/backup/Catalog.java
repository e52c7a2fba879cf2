package org.tongxin.launch.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongxin.launch.backup.Manifest.Sequence;
import tools.jackson.databind.json.JsonMapper;

/// Reads from the catalog of PostgreSQL which tables, columns and sequences there are.
record Catalog(Connection connection) {

    /// A table's quoted name with its schema, and its quoted columns that hold values of their own.
    record Table(String name, List<String> columns) {}

    private static final String HISTORY = "flyway_schema_history";

    List<Table> tables() throws SQLException {
        var sql =
                """
                select format('%I.%I', n.nspname, c.relname),
                       array(select quote_ident(a.attname)
                               from pg_attribute a
                              where a.attrelid = c.oid and a.attnum > 0
                                and not a.attisdropped and a.attgenerated = ''
                              order by a.attnum)
                  from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind = 'r' and c.relpersistence <> 't'
                   and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
                   and c.relname <> ?
                 order by 1
                 limit 10000
                """;
        var tables = new ArrayList<Table>();
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, HISTORY);
            var rows = statement.executeQuery();
            while (rows.next()) {
                var columns = (String[]) rows.getArray(2).getArray();
                tables.add(new Table(rows.getString(1), List.of(columns)));
            }
        }
        return tables;
    }

    List<Sequence> sequences() throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select format('%I.%I', schemaname, sequencename)"
                                        + " from pg_sequences order by 1 limit 10000")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        var sequences = new ArrayList<Sequence>();
        for (var name : names) {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select last_value, is_called from " + name)) {
                row.next();
                sequences.add(new Sequence(name, row.getLong(1), row.getBoolean(2)));
            }
        }
        return sequences;
    }

    /// The newest version that Flyway brought the schema to.
    Optional<String> schema() throws SQLException {
        return exists(HISTORY)
                ? text(
                        """
                        select version
                          from flyway_schema_history
                         where success and version is not null
                         order by installed_rank desc
                         limit 1
                        """)
                : Optional.empty();
    }

    /// The head of the journal: its size and root, under the names of its columns.
    @Nullable Map<String, Object> journal() throws SQLException {
        if (!exists("journal_head")) {
            return null;
        }
        var row = text("select to_jsonb(h)::text from journal_head h limit 1");
        return row.isEmpty() ? null : map(row.get());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(String json) {
        return JsonMapper.shared().readValue(json, Map.class);
    }

    private boolean exists(String table) throws SQLException {
        try (var statement = connection.prepareStatement("select to_regclass(?) is not null")) {
            statement.setString(1, table);
            var row = statement.executeQuery();
            return row.next() && row.getBoolean(1);
        }
    }

    private Optional<String> text(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
        }
    }
}

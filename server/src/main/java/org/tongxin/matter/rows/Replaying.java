package org.tongxin.matter.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongxin.matter.log.Findings;
import org.tongxin.matter.log.Head;
import org.tongxin.matter.log.Histories;
import org.tongxin.matter.log.Links;
import org.tongxin.matter.log.Script;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.matter.seal.Sealing;

/// Replays the journal (`journal replay`): rebuilds the read tables beside the live ones, in one
/// snapshot, and compares them row by row.
@Component
public class Replaying {

    private static final int MATTERS_AT_ONCE = 500;

    private final DataSource database;
    private final Histories histories;
    private final Sealing sealing;

    public Replaying(DataSource database, Histories histories, Sealing sealing) {
        this.database = database;
        this.histories = histories;
        this.sealing = sealing;
    }

    public Findings replay() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                var head = Head.read(connection);
                for (var table : ReadTables.names()) {
                    execute(
                            connection,
                            "create temp table replay_%1$s (like %1$s including all) on commit drop"
                                    .formatted(table));
                }
                rebuild(connection);
                var findings = new Findings.Collecting();
                for (var table : ReadTables.names()) {
                    compare(connection, table, findings);
                }
                counters(connection, findings);
                return new Findings(head.size(), head.frontier().root().hex(), findings.wrong());
            } finally {
                connection.rollback();
            }
        }
    }

    private void rebuild(Connection connection) throws SQLException {
        var last = "";
        while (true) {
            var ids = ids(connection, last, MATTERS_AT_ONCE);
            if (ids.isEmpty()) {
                return;
            }
            var rows = new LinkedHashMap<Rows.Key, List<@Nullable Object>>();
            for (var history : histories.fold(connection, ids).values()) {
                rows.putAll(Rows.of(history.kind(), history.state()));
            }
            var script = new Script();
            var tables = ReadTables.replayed(texts(connection, rows));
            tables.change(Map.of(), rows);
            tables.write(script);
            script.run(connection);
            last = ids.getLast();
        }
    }

    /// The matters that come after one, by id.
    static List<String> ids(Connection connection, String after, int limit) throws SQLException {
        var ids = new ArrayList<String>();
        try (var query =
                connection.prepareStatement(
                        """
                        select matter
                          from journal_entry
                         where matter > ? and version = 1
                         order by matter
                         limit ?
                        """)) {
            query.setString(1, after);
            query.setInt(2, limit);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
        }
        return ids;
    }

    /// The texts that rows hold, where they are not erased.
    Map<Sealed, String> texts(Connection connection, Map<Rows.Key, List<@Nullable Object>> rows)
            throws SQLException {
        var wanted = new HashMap<String, Sealed>();
        for (var row : rows.values()) {
            for (var value : row) {
                if (value instanceof Sealed kept) {
                    wanted.put(kept.commitment(), kept);
                }
            }
        }
        var texts = new HashMap<Sealed, String>();
        try (var query =
                connection.prepareStatement(
                        """
                        select commitment, salt, ciphertext
                          from sealed_value
                         where commitment = any (?) and salt is not null
                        """)) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "bytea",
                            wanted.values().stream().map(Sealed::bytes).toArray(byte[][]::new)));
            try (var found = query.executeQuery()) {
                while (found.next()) {
                    var name = Links.of(org.tongxin.journal.Hash.of(found.getBytes("commitment")));
                    var text = sealing.open(found.getBytes("salt"), found.getBytes("ciphertext"));
                    if (text != null) {
                        texts.put(Sealed.of(name), text);
                    }
                }
            }
        }
        return texts;
    }

    private static void compare(Connection connection, String table, Findings.Collecting findings)
            throws SQLException {
        differ(connection, table, "replay_" + table, table, "calculated", findings);
        differ(connection, table, table, "replay_" + table, "stored", findings);
    }

    private static void differ(
            Connection connection,
            String table,
            String from,
            String without,
            String word,
            Findings.Collecting findings)
            throws SQLException {
        var sql =
                "select x::text from (select * from %s except select * from %s) x limit %d"
                        .formatted(from, without, Findings.WRONG_MAX);
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                findings.say("%s: %s only: %s".formatted(table, word, rows.getString(1)));
            }
        }
    }

    /// The serials given out are those the facts used.
    private static void counters(Connection connection, Findings.Collecting findings)
            throws SQLException {
        var sql =
                """
                select c.series, c.last, coalesce(m.raised, 0) as raised
                  from counter c
                  left join (select substring(id from '^(.*)-[0-9]+$') as series,
                                    count(*) as raised
                               from matter
                              group by 1) m using (series)
                 where c.series ~ '^[a-z]-[0-9]{4}$'
                """;
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                findings.add(
                        "counter " + rows.getString("series"),
                        rows.getLong("raised"),
                        rows.getLong("last"));
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

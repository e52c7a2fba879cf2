package org.tongxin.bench.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongxin.journal.Frontier;
import org.tongxin.journal.FrontierBuilder;
import org.tongxin.journal.Hash;
import org.tongxin.launch.Database;
import org.tongxin.launch.DatabaseAccess;

/// Compares the ledger with what the database holds, past the application.
final class Audit {

    /// @param missing acknowledged commands that left no trace
    /// @param doubled commands that took effect twice, or although refused
    /// @param wrong every finding as a sentence
    record Found(long missing, long doubled, List<String> wrong, long facts) {}

    private static final String NOT_TILED =
            """
            with k as (select matter, idx, version,
                              lag(version, 1, 0::bigint)
                                  over (partition by matter order by version) as before
                         from command_key)
            select k.matter || ' at ' || k.idx
              from k
              left join journal_entry e on e.idx = k.idx
             where e.idx is null or e.matter <> k.matter or e.version <> k.before + 1
             limit 20
            """;

    private static final String NOT_COVERED =
            """
            select e.matter || ' has ' || count(*) || ' facts, versions to ' || max(e.version)
                   || ', keys to ' || coalesce(max(k.version), 0)
              from journal_entry e
              left join (select matter, max(version) as version
                           from command_key group by matter) k using (matter)
             group by e.matter
            having count(*) <> max(e.version) or max(e.version) <> coalesce(max(k.version), 0)
             limit 20
            """;

    private static final String GAPS =
            """
            select 'head ' || h.size || ', facts ' || count(e.idx) || ', last ' || max(e.idx)
              from journal_head h, journal_entry e
             group by h.size
            having h.size <> count(e.idx) or h.size <> max(e.idx) + 1
            """;

    private final Path data;
    private final Ledger ledger;
    private final String run;
    private Frontier seen = Frontier.empty();

    Audit(Path data, Ledger ledger, String run) {
        this.data = data;
        this.ledger = ledger;
        this.run = run;
    }

    /// Looks beside the running server.
    Found look() throws IOException, SQLException {
        try (var database = Database.attach(data);
                var connection = connect(database.access())) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return look(connection);
        }
    }

    private static Connection connect(DatabaseAccess access) throws SQLException {
        return DriverManager.getConnection(
                access.url(), access.ownerUser(), access.ownerPassword());
    }

    private Found look(Connection connection) throws SQLException {
        var wrong = new ArrayList<String>();
        // The ledger first: what it acknowledges before we look must be there when we look.
        var done = Map.copyOf(ledger.done());
        var refused = Map.copyOf(ledger.refused());
        var kept = kept(connection);
        var missing = 0;
        for (var entry : done.entrySet()) {
            var there = kept.get(entry.getKey());
            if (!entry.getValue().equals(there)) {
                missing++;
                wrong.add(
                        "%s: acknowledged %s, stored %s"
                                .formatted(entry.getKey(), entry.getValue(), there));
            }
        }
        var doubled = 0;
        for (var key : kept.keySet()) {
            if (refused.containsKey(key)) {
                doubled++;
                wrong.add(key + " was refused and took effect");
            }
        }
        var order = sentences(connection, GAPS);
        order.addAll(sentences(connection, NOT_TILED));
        order.addAll(sentences(connection, NOT_COVERED));
        wrong.addAll(order);
        grown(connection, wrong);
        return new Found(missing, doubled + order.size(), List.copyOf(wrong), seen.size());
    }

    private Map<String, Ledger.Done> kept(Connection connection) throws SQLException {
        var kept = new HashMap<String, Ledger.Done>();
        try (var query =
                connection.prepareStatement(
                        "select key, matter, version from command_key where key like ?")) {
            query.setString(1, run + "-%");
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var done = new Ledger.Done(rows.getString("matter"), rows.getLong("version"));
                    kept.put(rows.getString("key"), done);
                }
            }
        }
        return kept;
    }

    private static List<String> sentences(Connection connection, String sql) throws SQLException {
        var sentences = new ArrayList<String>();
        try (var query = connection.prepareStatement(sql);
                var rows = query.executeQuery()) {
            while (rows.next()) {
                sentences.add(rows.getString(1));
            }
        }
        return sentences;
    }

    /// The journal begins as it began when we looked last.
    private void grown(Connection connection, List<String> wrong) throws SQLException {
        var before = seen;
        var tree = new FrontierBuilder(Frontier.empty(), (_, _, _) -> {});
        var began = before.size() == 0;
        try (var query =
                        connection.prepareStatement(
                                "select leaf_hash from journal_entry order by idx");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                tree.add(Hash.of(rows.getBytes(1)));
                if (tree.size() == before.size()) {
                    began = tree.root().equals(before.root());
                }
            }
        }
        if (!began) {
            wrong.add("the first " + before.size() + " facts are not those of the last look");
        }
        seen = tree.frontier();
    }

    /// Root over all facts of the last look, hex.
    String root() {
        return seen.root().hex();
    }
}

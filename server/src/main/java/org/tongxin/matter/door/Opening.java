package org.tongxin.matter.door;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tongxin.matter.door.Flights.Footing;
import org.tongxin.matter.log.Counters;
import org.tongxin.matter.log.Head;
import org.tongxin.matter.log.Histories;
import org.tongxin.matter.log.Script;

/// How a batch begins, in one go: its transaction is set up, the head locked, and then, under the
/// lock, all that the commands concern read anew.
///
/// The settings are timeouts that end a stuck holder of the head (卡住的持锁者), commits that wait for
/// the disk, and plans that stay right however small the tables were when they were made.
/// PostgreSQL keeps them for us, so that they hold when this node hangs. Set for the transaction
/// alone; a relative of PostgreSQL that lacks one of them is spared it.
final class Opening {

    /// What stands under the lock.
    record Read(Head head, Keys keys, Map<String, Integer> counters, Map<String, Long> versions) {}

    /// What one transaction of the door may take, and how long anything may hold it up.
    ///
    /// @param bytes leaves and texts of a batch at most; one command that is larger is taken alone
    /// @param work deciding a batch at most
    /// @param lock waiting for the head at most, then the batch is put again
    /// @param statement one SQL statement at most
    /// @param idle our session silent within the transaction at most, then PostgreSQL ends it and
    ///   the head is free: a node that hangs holds nobody up for longer
    /// @param transaction a transaction in all at most, where PostgreSQL knows such a limit (17 and
    ///   up)
    /// @param network PostgreSQL silent at most, then the connection counts as lost
    /// @param retry so long is a batch put again while PostgreSQL is away
    record Bounds(
            int bytes,
            Duration work,
            Duration lock,
            Duration statement,
            Duration idle,
            Duration transaction,
            Duration network,
            Duration retry) {

        static final Bounds USUAL =
                new Bounds(
                        4 << 20,
                        Duration.ofMillis(50),
                        Duration.ofSeconds(3),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(15),
                        Duration.ofSeconds(20),
                        Duration.ofSeconds(30));
    }

    private final Bounds bounds;
    private final Map<String, String> wanted = new LinkedHashMap<>();
    private final int networkMillis;

    /// Series that were asked for before: their numbers are read along, under the lock, every time.
    private final Set<String> series = ConcurrentHashMap.newKeySet();

    private volatile @Nullable String sql;

    Opening(Bounds bounds) {
        this.bounds = bounds;
        networkMillis = Math.toIntExact(bounds.network().toMillis());
        wanted.put("lock_timeout", millis(bounds.lock()));
        wanted.put("statement_timeout", millis(bounds.statement()));
        wanted.put("idle_in_transaction_session_timeout", millis(bounds.idle()));
        wanted.put("transaction_timeout", millis(bounds.transaction()));
        wanted.put("synchronous_commit", "on");
        wanted.put("enable_seqscan", "off");
        wanted.put("enable_hashjoin", "off");
        wanted.put("enable_mergejoin", "off");
        wanted.put("plan_cache_mode", "force_generic_plan");
    }

    private static String millis(Duration limit) {
        return limit.toMillis() + "ms";
    }

    Bounds bounds() {
        return bounds;
    }

    /// The numbers of this batch; which series it asks for is noted for the next.
    Counters counters(Connection connection, Read read) {
        return new Counters(connection, read.counters(), series::add);
    }

    /// Call at the beginning of the transaction.
    Read read(Connection connection, List<Asked> asked) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, networkMillis);
        var script = beginning(connection).add(Head.LOCK);
        Keys.ask(script, asked);
        script.add(
                "select series, last from counter where series = any (?)",
                (Object) series.toArray(String[]::new));
        script.add(
                Histories.VERSIONS,
                (Object)
                        asked.stream()
                                .map(Asked::matter)
                                .filter(Objects::nonNull)
                                .toArray(String[]::new));
        try (var sent = script.send(connection)) {
            skip(sent, 2);
            return new Read(head(sent), keys(sent), counters(sent), versions(sent));
        }
    }

    /// Numbers of a batch that is decided ahead.
    Counters counters(Footing footing) {
        return new Counters(null, footing.counters(), series::add);
    }

    /// Writes all of a batch that was decided ahead, from the lock of the head to the commit, in
    /// one go.
    ///
    /// @param refused commands that take no effect, if not for an earlier asking under their keys
    /// @return false when one of those was asked before: then all is to be rolled back
    /// @throws SQLException of [Head#ANOTHER] when the journal is not as expected
    boolean write(
            Connection connection, Head expected, Writing.Prepared prepared, List<Asked> refused)
            throws SQLException {
        connection.setNetworkTimeout(Runnable::run, networkMillis);
        var script = beginning(connection).add(prepared.early());
        prepared.after().replace(script, expected);
        script.add(prepared.late());
        if (refused.isEmpty()) {
            script.add("COMMIT").run(connection);
            return true;
        }
        script.run(connection);
        var asked = new Script();
        Keys.ask(asked, refused);
        try (var sent = asked.send(connection);
                var rows = sent.getResultSet()) {
            if (rows.next()) {
                return false;
            }
        }
        connection.commit();
        return true;
    }

    private Script beginning(Connection connection) throws SQLException {
        var set = sql;
        if (set == null) {
            set = known(connection);
            sql = set;
        }
        return new Script().add("set transaction isolation level read committed").add(set);
    }

    private static void skip(PreparedStatement sent, int results) throws SQLException {
        for (var at = 0; at < results; at++) {
            var _ = sent.getMoreResults();
        }
    }

    private static Head head(PreparedStatement sent) throws SQLException {
        try (var row = sent.getResultSet()) {
            return Head.of(row);
        }
    }

    private static Keys keys(PreparedStatement sent) throws SQLException {
        try (var rows = next(sent)) {
            return Keys.of(rows);
        }
    }

    private static Map<String, Integer> counters(PreparedStatement sent) throws SQLException {
        var counters = new HashMap<String, Integer>();
        try (var rows = next(sent)) {
            while (rows.next()) {
                counters.put(rows.getString(1), rows.getInt(2));
            }
        }
        return counters;
    }

    private static Map<String, Long> versions(PreparedStatement sent) throws SQLException {
        try (var rows = next(sent)) {
            return Histories.versions(rows);
        }
    }

    private static ResultSet next(PreparedStatement sent) throws SQLException {
        var _ = sent.getMoreResults();
        return sent.getResultSet();
    }

    /// Whoever wants a commit to wait for more than our disk, for a standby's, keeps that. The
    /// answer is one number: the driver waits for answers of unknown length before it sends more.
    private String known(Connection connection) throws SQLException {
        var set = new StringBuilder("select length(''");
        try (var query =
                connection.prepareStatement(
                        """
                        select name
                          from pg_settings
                         where name = any (?)
                           and (name <> 'synchronous_commit' or setting = 'off')
                        """)) {
            query.setArray(1, connection.createArrayOf("text", wanted.keySet().toArray()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var name = rows.getString(1);
                    set.append(
                            " || set_config('%s', '%s', true)".formatted(name, wanted.get(name)));
                }
            }
        }
        return set.append(")").toString();
    }
}

package org.tongxin.matter.door;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Settings of the door's transactions: timeouts that end a stuck holder of the head (卡住的持锁者), and
/// commits that wait for the disk.
///
/// PostgreSQL keeps them for us, so that they hold when this node hangs. Set for the transaction
/// alone; a relative of PostgreSQL that lacks one of them is spared it.
final class Settings {

    private final Map<String, String> wanted = new LinkedHashMap<>();
    private final int networkMillis;
    private volatile @Nullable String sql;

    Settings(Bounds bounds) {
        networkMillis = Math.toIntExact(bounds.network().toMillis());
        wanted.put("lock_timeout", millis(bounds.lock()));
        wanted.put("statement_timeout", millis(bounds.statement()));
        wanted.put("idle_in_transaction_session_timeout", millis(bounds.idle()));
        wanted.put("transaction_timeout", millis(bounds.transaction()));
        wanted.put("synchronous_commit", "on");
    }

    private static String millis(Duration limit) {
        return limit.toMillis() + "ms";
    }

    /// Call at the beginning of the transaction.
    void set(Connection connection) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, networkMillis);
        var set = sql;
        if (set == null) {
            set = known(connection);
            sql = set;
        }
        try (var statement = connection.createStatement()) {
            statement.execute(set);
        }
    }

    /// Whoever wants a commit to wait for more than our disk, for a standby's, keeps that.
    private String known(Connection connection) throws SQLException {
        var set = new StringBuilder("select 1");
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
                    set.append(", set_config('%s', '%s', true)".formatted(name, wanted.get(name)));
                }
            }
        }
        return set.toString();
    }
}

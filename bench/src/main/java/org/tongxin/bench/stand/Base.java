package org.tongxin.bench.stand;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.tongxin.launch.DatabaseAccess;
import org.tongxin.launch.postgres.Login;

/// One contender's database in the PostgreSQL that all share.
///
/// @param superuser in this very database
public record Base(DatabaseAccess access, Login superuser) {

    private static final Duration GONE_MAX = Duration.ofSeconds(10);

    /// What was done in this database since it was made.
    ///
    /// @param rows inserted, updated and deleted
    public record Counted(long commits, long rows) {}

    public Counted counted() throws SQLException {
        try (var connection = superuser.connect();
                var query =
                        connection.prepareStatement(
                                """
                                select xact_commit, tup_inserted + tup_updated + tup_deleted
                                  from pg_stat_database
                                 where datname = current_database()
                                """);
                var row = query.executeQuery()) {
            row.next();
            return new Counted(row.getLong(1), row.getLong(2));
        }
    }

    /// A backend tells what it did when it ends, and else within ten seconds: ends them, waits.
    public void rest(HikariDataSource pool) {
        try (var connection = superuser.connect();
                var query =
                        connection.prepareStatement(
                                """
                                select count(*)
                                  from pg_stat_activity
                                 where datname = current_database()
                                   and backend_start < (select backend_start
                                                          from pg_stat_activity
                                                         where pid = pg_backend_pid())
                                """)) {
            var connections = pool.getHikariPoolMXBean();
            if (connections == null) {
                return;
            }
            connections.softEvictConnections();
            var end = System.nanoTime() + GONE_MAX.toNanos();
            while (System.nanoTime() - end < 0) {
                try (var row = query.executeQuery()) {
                    row.next();
                    if (row.getLong(1) == 0) {
                        return;
                    }
                }
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("the database cannot be asked", broken);
        }
    }
}

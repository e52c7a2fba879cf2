package org.tongxin.bench.stand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.tongxin.launch.Database;
import org.tongxin.launch.DatabaseAccess;
import org.tongxin.launch.postgres.Login;
import org.tongxin.launch.postgres.Roles;

/// The PostgreSQL that all contenders share, as `tongxin` itself starts it: `fsync` and
/// `synchronous_commit` on.
public final class Cluster implements AutoCloseable {

    private static final int TICKS_A_SECOND = 100;

    private final Database database;

    private Cluster(Database database) {
        this.database = database;
    }

    public static Cluster start(Path data) throws IOException, SQLException {
        var cluster = new Cluster(Database.open(data));
        Runtime.getRuntime().addShutdownHook(new Thread(cluster::stop));
        cluster.requireDurable();
        return cluster;
    }

    private void requireDurable() throws IOException, SQLException {
        try (var connection = login("tongxin").connect();
                var query =
                        connection.prepareStatement(
                                "select current_setting('fsync'), current_setting('synchronous_commit')");
                var row = query.executeQuery()) {
            row.next();
            if (!row.getString(1).equals("on") || !row.getString(2).equals("on")) {
                throw new IOException("PostgreSQL does not wait for the disk: nothing to compare");
            }
        }
    }

    /// A database of that name, made empty.
    public Base base(String name) throws IOException, SQLException {
        execute("create database %s owner %s template template0".formatted(name, Roles.OWNER));
        var own = database.access();
        return new Base(
                new DatabaseAccess(
                        at(name),
                        own.ownerUser(),
                        own.ownerPassword(),
                        own.appUser(),
                        own.appPassword()),
                login(name));
    }

    /// A database with the tables of Tongxin.
    public Base migrated(String name) throws IOException, SQLException {
        var base = base(name);
        var owner = base.access().owner();
        Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .locations("classpath:db")
                .outOfOrder(true)
                .load()
                .migrate();
        return base;
    }

    /// Bytes of WAL written so far.
    public long wal() throws IOException, SQLException {
        try (var connection = login("tongxin").connect();
                var query =
                        connection.prepareStatement("select pg_current_wal_lsn() - '0/0'::pg_lsn");
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /// Writes out what is dirty, so that no contender pays for the one before.
    public void checkpoint() throws IOException, SQLException {
        execute("checkpoint");
    }

    /// CPU-seconds of all processes of PostgreSQL so far, of those that ended too.
    public double cpu() throws IOException {
        var pid = database.pid().orElseThrow();
        var seconds = seconds(pid, true);
        for (var child : ProcessHandle.of(pid).orElseThrow().descendants().toList()) {
            seconds += seconds(child.pid(), false);
        }
        return seconds;
    }

    /// `man proc_pid_stat`: user and system time, and those of children waited for.
    private static double seconds(long pid, boolean children) throws IOException {
        var file = Path.of("/proc", Long.toString(pid), "stat");
        try {
            var stat = Files.readString(file);
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            var ticks = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
            if (children) {
                ticks += Long.parseLong(fields[13]) + Long.parseLong(fields[14]);
            }
            return (double) ticks / TICKS_A_SECOND;
        } catch (IOException _) { // it ended meanwhile: its seconds are those of its parent now
            return 0;
        }
    }

    private void execute(String sql) throws IOException, SQLException {
        try (Connection connection = login("tongxin").connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Login login(String name) throws IOException {
        var superuser = database.superuser().orElseThrow();
        return new Login(at(name), superuser.user(), superuser.password());
    }

    private String at(String name) {
        return database.access().url().replaceFirst("/[^/]*$", "/" + name);
    }

    /// Whoever interrupts a bench leaves no PostgreSQL behind.
    private void stop() {
        try {
            database.close();
        } catch (IOException failed) {
            System.err.println("bench: PostgreSQL did not stop: " + failed.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        database.close();
    }
}

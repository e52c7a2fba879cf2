package org.tongxin.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.tongxin.launch.postgres.DataDirectory;
import org.tongxin.launch.postgres.EmbeddedPostgres;
import org.tongxin.launch.postgres.Login;
import org.tongxin.launch.postgres.Roles;
import org.tongxin.launch.postgres.Secrets;

/// The database that a command works with, and whatever must be stopped after it.
public final class Database implements AutoCloseable {

    private final DatabaseAccess access;
    private final Optional<EmbeddedPostgres> postgres;
    private final Optional<DataDirectory> directory;
    private boolean closed;

    private Database(
            DatabaseAccess access,
            Optional<EmbeddedPostgres> postgres,
            Optional<DataDirectory> directory) {
        this.access = access;
        this.postgres = postgres;
        this.directory = directory;
    }

    /// Starts PostgreSQL in the directory and keeps it running; refused when somebody has it.
    public static Database open(Path dir) throws IOException, SQLException {
        return start(DataDirectory.take(dir));
    }

    /// Holds the directory, and works with a PostgreSQL that somebody else runs.
    public static Database open(Path dir, String url) throws IOException, SQLException {
        var directory = DataDirectory.take(dir);
        try {
            var access = ExternalDatabase.read(url, System.getenv()).access();
            return new Database(access, Optional.empty(), Optional.of(directory));
        } catch (IOException | SQLException failed) {
            directory.close();
            throw failed;
        }
    }

    /// Works beside a running server of this directory, or starts PostgreSQL for the duration.
    public static Database attach(Path dir) throws IOException, SQLException {
        var directory = DataDirectory.tryTake(dir);
        if (directory.isPresent()) {
            return start(directory.get());
        }
        var port = EmbeddedPostgres.portOfRunning(dir.toRealPath());
        var access = embedded(port, new Secrets(dir.resolve("secrets")));
        return new Database(access, Optional.empty(), Optional.empty());
    }

    /// Works beside whatever uses this external database.
    public static Database attach(String url) throws IOException, SQLException {
        var access = ExternalDatabase.read(url, System.getenv()).access();
        return new Database(access, Optional.empty(), Optional.empty());
    }

    private static Database start(DataDirectory directory) throws IOException, SQLException {
        Deque<AutoCloseableIO> undo = new ArrayDeque<>();
        undo.push(directory::close);
        try {
            var postgres = EmbeddedPostgres.start(directory);
            undo.push(postgres::close);
            var access = embedded(postgres.port(), directory.secrets());
            try (var superuser = postgres.superuser().connect()) {
                Roles.ensure(superuser, access.ownerUser(), access.ownerPassword());
                Roles.ensure(superuser, access.appUser(), access.appPassword());
                Roles.ensureDatabase(superuser);
            }
            return new Database(access, Optional.of(postgres), Optional.of(directory));
        } catch (IOException | SQLException failed) {
            for (var step : undo) {
                step.close();
            }
            throw failed;
        }
    }

    private static DatabaseAccess embedded(int port, Secrets secrets) throws IOException {
        return new DatabaseAccess(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + Roles.DATABASE,
                Roles.OWNER,
                secrets.obtain("owner"),
                Roles.APP,
                secrets.obtain("app"));
    }

    public DatabaseAccess access() {
        return access;
    }

    /// The superuser in the application's database; only where we started PostgreSQL ourselves.
    public Optional<Login> superuser() throws IOException {
        return postgres.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Login(access.url(), "postgres", postgres.get().superuser().password()));
    }

    /// The process number of PostgreSQL, where we started it ourselves.
    public Optional<Long> pid() {
        return postgres.map(EmbeddedPostgres::pid);
    }

    /// Stops PostgreSQL and gives the directory up; a second call waits for the first, and does no
    /// more.
    @Override
    public synchronized void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        if (postgres.isPresent()) {
            postgres.get().close();
        }
        if (directory.isPresent()) {
            directory.get().close();
        }
    }

    private interface AutoCloseableIO {
        void close() throws IOException;
    }
}

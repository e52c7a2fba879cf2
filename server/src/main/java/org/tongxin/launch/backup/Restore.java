package org.tongxin.launch.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.tongxin.launch.RestoreCheck;
import org.tongxin.launch.backup.Manifest.TableFile;
import org.tongxin.launch.postgres.Login;

/// Brings a backup back: the schema by Flyway to the backup's version, then every row, all or none.
public record Restore(Path source, Manifest manifest, Consumer<String> progress) {

    /// Refuses a backup of which a file is missing or changed.
    public static void checkFiles(Path source, Manifest manifest) throws IOException {
        for (var table : manifest.tables()) {
            var file = source.resolve(table.file()).normalize();
            if (!file.startsWith(source.normalize()) || !Files.exists(file)) {
                throw new IOException("the backup lacks the file " + table.file());
            }
            var found = Sha256.of(file);
            if (!found.equals(table.sha256())) {
                throw new IOException(
                        table.file()
                                + " was changed: SHA-256 is "
                                + found
                                + ", the manifest says "
                                + table.sha256());
            }
        }
    }

    /// Fills an empty database. The superuser is needed to keep triggers from firing.
    ///
    /// @param known file with a checkpoint that what comes back must continue
    public void into(Login owner, Login superuser, @Nullable Path known)
            throws IOException, SQLException {
        migrate(owner);
        try (var connection = superuser.connect()) {
            connection.setAutoCommit(false);
            execute(connection, "set session_replication_role = replica");
            truncate(connection);
            for (var table : manifest.tables()) {
                fill(connection, table);
                progress.accept("restore: " + table.table() + ", " + table.rows() + " rows");
            }
            for (var sequence : manifest.sequences()) {
                set(connection, sequence);
            }
            for (var check : ServiceLoader.load(RestoreCheck.class)) {
                check.check(connection, source, known);
            }
            connection.commit();
        }
    }

    /// Puts the keys of the backup back.
    public void keysInto(Path keys) throws IOException {
        Trees.copy(source.resolve("keys"), keys);
    }

    private void migrate(Login owner) {
        if (manifest.schema() != null) {
            Flyway.configure()
                    .dataSource(owner.url(), owner.user(), owner.password())
                    .locations("classpath:db")
                    .target(manifest.schema())
                    .load()
                    .migrate();
        }
    }

    /// Migrations may have put rows in; those of the backup are the ones that count.
    private void truncate(Connection connection) throws IOException, SQLException {
        var known = new Catalog(connection).tables();
        var wanted = manifest.tables().stream().map(TableFile::table).collect(Collectors.toSet());
        for (var table : known) {
            if (!wanted.remove(table.name())) {
                throw new IOException("the backup lacks the table " + table.name());
            }
        }
        if (!wanted.isEmpty()) {
            throw new IOException("this version does not know the tables " + wanted);
        }
        if (!known.isEmpty()) {
            var names = known.stream().map(Catalog.Table::name).collect(Collectors.joining(", "));
            execute(connection, "truncate " + names);
        }
    }

    private void fill(Connection connection, TableFile table) throws IOException, SQLException {
        var columns = String.join(", ", table.columns());
        try (var in = new BufferedInputStream(Files.newInputStream(source.resolve(table.file())))) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table.table() + " (" + columns + ") from stdin", in);
        }
        try (var statement = connection.createStatement();
                var count = statement.executeQuery("select count(*) from " + table.table())) {
            count.next();
            if (count.getLong(1) != table.rows()) {
                throw new IOException(
                        table.table()
                                + " has "
                                + count.getLong(1)
                                + " rows, the manifest says "
                                + table.rows());
            }
        }
    }

    private static void set(Connection connection, Manifest.Sequence sequence) throws SQLException {
        try (var statement = connection.prepareStatement("select setval(?::regclass, ?, ?)")) {
            statement.setString(1, sequence.name());
            statement.setLong(2, sequence.value());
            statement.setBoolean(3, sequence.called());
            statement.execute();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

package org.tongxin.launch.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.tongxin.launch.backup.Manifest.TableFile;

/// Copies every table as it stood at one moment: one read-only transaction, REPEATABLE READ.
///
/// The manifest is written last, so a backup that was cut short is not taken for one. A backup
/// holds keys and personal data: its directory is readable by its owner only (mode 0700).
public record Backup(Connection connection, Path keys, Consumer<String> progress) {

    /// Writes the backup and returns what it holds; the directory must be absent or empty.
    public Manifest into(Path target) throws IOException, SQLException {
        prepare(target);
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        var catalog = new Catalog(connection);
        var files = new ArrayList<TableFile>();
        for (var table : catalog.tables()) {
            files.add(copy(table, target));
            progress.accept("backup: " + table.name() + ", " + files.getLast().rows() + " rows");
        }
        var manifest =
                new Manifest(
                        Manifest.FORMAT,
                        Instant.now().toString(),
                        catalog.schema().orElse(null),
                        catalog.journal(),
                        files,
                        catalog.sequences());
        connection.rollback();
        Trees.copy(keys, target.resolve("keys"));
        manifest.write(target);
        return manifest;
    }

    private static void prepare(Path target) throws IOException {
        Files.createDirectories(target);
        try (var entries = Files.list(target)) {
            if (entries.findAny().isPresent()) {
                throw new IOException(target + " is not empty: give a new directory");
            }
        }
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwx------"));
    }

    private TableFile copy(Catalog.Table table, Path target) throws IOException, SQLException {
        var name = table.name().replaceAll("[^A-Za-z0-9_.]", "_") + ".copy";
        var file = target.resolve(name);
        if (Files.exists(file)) {
            throw new IOException("two tables would share the file " + name);
        }
        var digest = Sha256.digest();
        var columns = String.join(", ", table.columns());
        try (var out =
                new DigestOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(file)), digest)) {
            var rows =
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyOut("copy " + table.name() + " (" + columns + ") to stdout", out);
            out.flush();
            sync(file);
            var hash = HexFormat.of().formatHex(digest.digest());
            return new TableFile(table.name(), table.columns(), name, rows, hash);
        }
    }

    private static void sync(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}

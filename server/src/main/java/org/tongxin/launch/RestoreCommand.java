package org.tongxin.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.tongxin.launch.backup.Manifest;
import org.tongxin.launch.backup.Restore;
import org.tongxin.launch.backup.Trees;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tongxin restore DIR`: a backup into an empty data directory.
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Brings a backup back, into a data directory that is still empty.")
final class RestoreCommand implements Subcommand {

    @Parameters(paramLabel = "DIR", description = "Directory of the backup.")
    Path source = Path.of("backup");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "Data directory, absent or empty (default: ./data).")
    Path data = Path.of("data");

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = {
                "A checkpoint (/log/checkpoint) or receipt that was published: a backup that does",
                "not continue it is refused, because published facts would be gone."
            })
    @Nullable Path checkpoint;

    @Override
    public Integer call() throws IOException, SQLException {
        var manifest = Manifest.read(source);
        Restore.checkFiles(source, manifest);
        requireEmpty(data);
        try {
            restore(manifest);
        } catch (IOException | SQLException failed) {
            Trees.remove(data);
            throw failed;
        }
        System.out.println(
                "Restored "
                        + manifest.rows()
                        + " rows of "
                        + manifest.tables().size()
                        + " tables into "
                        + data);
        return OK;
    }

    private void restore(Manifest manifest) throws IOException, SQLException {
        try (var database = Database.open(data)) {
            var restore = new Restore(source, manifest, System.err::println);
            restore.into(database.access().owner(), database.superuser().orElseThrow(), checkpoint);
            restore.keysInto(data.resolve("keys"));
        }
    }

    private static void requireEmpty(Path dir) throws IOException {
        if (!Files.exists(dir)) {
            return;
        }
        try (var entries = Files.list(dir)) {
            if (entries.findAny().isPresent()) {
                throw new IOException(dir + " is not empty: give a new directory with --data");
            }
        }
    }
}

package org.tongxin.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.tongxin.launch.backup.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `tongxin backup DIR`: every table, the keys and a manifest, beside a running server.
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Writes a backup into a new directory; works beside a running server.")
final class BackupCommand implements Subcommand {

    @Parameters(paramLabel = "DIR", description = "Directory for the backup, absent or empty.")
    Path target = Path.of("backup");

    @Mixin DatabaseOptions options = new DatabaseOptions();

    @Override
    public Integer call() throws IOException, SQLException {
        try (var database = options.attach();
                var connection = database.access().owner().connect()) {
            var manifest =
                    new Backup(connection, options.data().resolve("keys"), System.err::println)
                            .into(target);
            System.out.println(
                    "Backed up "
                            + manifest.rows()
                            + " rows of "
                            + manifest.tables().size()
                            + " tables into "
                            + target);
        }
        return OK;
    }
}

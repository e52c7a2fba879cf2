package org.tongxin.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// `--data` and `--db`, as a picocli mixin for every command that works with the database.
public final class DatabaseOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "Data directory (default: ./data).")
    Path data = Path.of("data");

    @Option(
            names = "--db",
            paramLabel = "URL",
            description = {
                "Database elsewhere, jdbc:postgresql://host/name; its owner's user= and password=",
                "in the address or in TONGXIN_DB_USER and TONGXIN_DB_PASSWORD."
            })
    @Nullable String db;

    public Path data() {
        return data;
    }

    /// For a command beside a running server, or on a stopped one; makes no database.
    public Database attach() throws IOException, SQLException {
        if (db == null && !Files.isDirectory(data.resolve("pg"))) {
            throw new IOException(data + " holds no database: give --data DIR or --db URL");
        }
        return db == null ? Database.attach(data) : Database.attach(db);
    }

    /// For the server itself.
    Database open() throws IOException, SQLException {
        return db == null ? Database.open(data) : Database.open(data, db);
    }
}

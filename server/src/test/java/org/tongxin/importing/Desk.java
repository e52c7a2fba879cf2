package org.tongxin.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.tongxin.launch.Database;
import org.tongxin.matter.rows.MatterLists;
import org.tongxin.matter.rows.Replaying;
import org.tongxin.matter.seal.Sealing;
import org.tongxin.matter.verify.Verifying;
import picocli.CommandLine;

/// An office with a database that runs, and the command line beside it.
final class Desk implements AutoCloseable {

    /// What a command said and how it ended.
    record Ran(int exit, List<String> out, List<String> err) {
        String last() {
            return out.isEmpty() ? "" : out.getLast();
        }
    }

    final Path data;
    private final Database database;
    private final ConfigurableApplicationContext server;

    Desk(Path data) throws IOException, SQLException {
        System.setProperty("tongxin.pgbin", Path.of("target/pgbin").toAbsolutePath().toString());
        readPlaces();
        this.data = data;
        database = Database.open(data);
        server = ImportContext.start(database.access(), data);
    }

    private static void readPlaces() {
        System.setProperty("tongxin.places", Path.of("../places").toAbsolutePath().toString());
    }

    Ran bring(Path file, String... options) {
        return bring(data, file, options);
    }

    static Ran bring(Path data, Path file, String... options) {
        readPlaces();
        var arguments = new ArrayList<>(List.of("proposals", file.toString()));
        arguments.addAll(List.of("--data", data.toString()));
        arguments.addAll(List.of(options));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var oldOut = System.out;
        var oldErr = System.err;
        System.setOut(new PrintStream(out, true, UTF_8));
        System.setErr(new PrintStream(err, true, UTF_8));
        try {
            var line = new CommandLine(new ImportCommand());
            line.setErr(new java.io.PrintWriter(err, true, UTF_8));
            var exit = line.execute(arguments.toArray(String[]::new));
            return new Ran(exit, lines(out), lines(err));
        } finally {
            System.setOut(oldOut);
            System.setErr(oldErr);
        }
    }

    private static List<String> lines(ByteArrayOutputStream bytes) {
        return bytes.toString(UTF_8).lines().toList();
    }

    /// The rows of a query, each as its columns joined by a bar.
    List<String> rows(String sql) throws SQLException {
        var rows = new ArrayList<String>();
        try (var connection = database.access().app().connect();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                var row = new ArrayList<String>();
                for (var column = 1; column <= columns; column++) {
                    row.add(String.valueOf(result.getString(column)));
                }
                rows.add(String.join("|", row));
            }
        }
        return rows;
    }

    long count(String sql) throws SQLException {
        return Long.parseLong(rows(sql).getFirst());
    }

    MatterLists lists() {
        return server.getBean(MatterLists.class);
    }

    /// What `journal verify` and `journal replay` find wrong.
    List<String> wrong() throws SQLException {
        var wrong = new ArrayList<>(verifying().verify().wrong());
        wrong.addAll(server.getBean(Replaying.class).replay().wrong());
        return wrong;
    }

    private Verifying verifying() {
        var pool = server.getBean(DataSource.class);
        return new Verifying(pool, server.getBean(Sealing.class), null, _ -> {});
    }

    @Override
    public void close() throws IOException {
        server.close();
        database.close();
    }
}

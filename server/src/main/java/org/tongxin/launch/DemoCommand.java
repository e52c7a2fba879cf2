package org.tongxin.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `tongxin demo`: the application with invented people and matters, on 127.0.0.1 only.
///
/// Sets `tongxin.demo=true`, `tongxin.demo.matters` and `tongxin.demo.today` for the seeding.
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Shows Tongxin with invented people and matters, on this machine only.")
final class DemoCommand implements Subcommand {

    private static final int MATTERS_MAX = 10_000_000;

    private final Class<?> application;

    @Spec @Nullable CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Port to listen on (default: ${DEFAULT-VALUE}).")
    int port;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "Data directory (default: ./data).")
    Path data = Path.of("data");

    @Option(
            names = "--matters",
            paramLabel = "N",
            defaultValue = "400",
            description = "How many matters to invent (default: ${DEFAULT-VALUE}).")
    int matters;

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "The day of the demo, 2026-03-02.")
    @Nullable LocalDate today;

    DemoCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() throws IOException, SQLException {
        var properties = new HashMap<String, Object>();
        properties.put("tongxin.data", data.toAbsolutePath().normalize().toString());
        properties.put("tongxin.demo", "true");
        properties.put("server.address", "127.0.0.1");
        if (spec != null && (matters < 0 || matters > MATTERS_MAX)) {
            throw new ParameterException(
                    spec.commandLine(), "--matters must be between 0 and " + MATTERS_MAX);
        }
        properties.put("tongxin.demo.matters", matters);
        if (today != null) {
            properties.put("tongxin.demo.today", today.toString());
        }
        try (var database = Database.open(data)) {
            new Application(application, properties)
                    .run(
                            database,
                            port,
                            () -> System.out.println("http://127.0.0.1:" + port + "/"));
        }
        return OK;
    }
}

package org.tongxin.launch;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import org.tongxin.launch.listening.Listening;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `tongxin serve`: the application for an office.
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves Tongxin until it is stopped (Ctrl-C or SIGTERM).")
final class ServeCommand implements Subcommand {

    private final Class<?> application;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Port to listen on, 0 for any free one (default: ${DEFAULT-VALUE}).")
    int port;

    @Option(names = "--train", hidden = true, description = "Starts and stops at once.")
    boolean train;

    @Mixin Listening listening = new Listening();

    @Mixin DatabaseOptions options = new DatabaseOptions();

    ServeCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() throws IOException, SQLException {
        var properties = new HashMap<String, Object>();
        properties.put("tongxin.data", options.data().toAbsolutePath().normalize().toString());
        properties.putAll(listening.properties());
        var app = new Application(application, properties);
        try (var database = options.open()) {
            if (train) {
                app.train(database);
            } else {
                var where = port == 0 ? "" : " at " + listening.address(port);
                app.run(database, port, () -> System.out.printf("Tongxin 同心 is ready%s%n", where));
            }
        }
        return OK;
    }
}

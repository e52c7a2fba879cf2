package org.tongxin.bench.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.tongxin.bench.Benchmark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `tongxin bench faults`: kills a Tongxin of its own under load, as often as asked, and proves
/// that nothing acknowledged is lost and nothing happens twice.
@Command(
        name = "faults",
        mixinStandardHelpOptions = true,
        description = {
            "Starts a demo of its own and kills it, PostgreSQL or both at random moments under"
                    + " load.",
            "Exit code 0: after every kill nothing acknowledged was missing and nothing done twice."
        })
public final class FaultsBench implements Benchmark {

    private static final int QUICK = 3;
    private static final int KILLS_MAX = 100_000;
    private static final int CALLERS_MAX = 1_000;

    @Spec @Nullable CommandSpec spec;

    @Option(names = "--kills", paramLabel = "N", description = "How many kills (default: 20).")
    int kills = 20;

    @Option(names = "--callers", paramLabel = "N", description = "How many callers (default: 16).")
    int callers = 16;

    @Option(names = "--seed", paramLabel = "S", description = "Seed of all that is random.")
    @Nullable Long seed;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Data directory, absent or empty (default: a temporary one).")
    @Nullable Path data;

    @Option(names = "--quick", description = "3 kills.")
    boolean quick;

    @Override
    public Integer call() throws IOException, SQLException {
        check();
        var home = data == null ? Files.createTempDirectory("tongxin-faults") : data;
        var chosen = seed == null ? System.nanoTime() % 1_000_000 : seed;
        System.err.printf("faults: seed %d, data %s%n", chosen, home);
        var figures = run(home.resolve("demo"), chosen);
        System.out.print(figures.table());
        System.out.println(figures.json());
        if (!figures.wrong().isEmpty()) {
            return FAILED;
        }
        if (data == null) {
            FileSystemUtils.deleteRecursively(home);
        }
        return OK;
    }

    private Figures run(Path home, long chosen) throws IOException, SQLException {
        try (var installation = Installation.demo(home, freePort())) {
            var first = installation.startAndAwait();
            System.err.printf("faults: first start %.1f s%n", first.toMillis() / 1_000.0);
            var plan = new Trial.Plan(quick ? QUICK : kills, callers, chosen);
            return new Trial(installation, plan, System.err::println).run();
        }
    }

    private void check() throws IOException {
        if (spec != null && (kills < 1 || kills > KILLS_MAX)) {
            throw new ParameterException(
                    spec.commandLine(), "--kills must be between 1 and " + KILLS_MAX);
        }
        if (spec != null && (callers < 1 || callers > CALLERS_MAX)) {
            throw new ParameterException(
                    spec.commandLine(), "--callers must be between 1 and " + CALLERS_MAX);
        }
        if (data != null && Files.exists(data.resolve("demo"))) {
            throw new IOException(data + " has been used: this bench kills; give a new --data");
        }
    }

    /// A port of 127.0.0.1 that nobody uses at the moment.
    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

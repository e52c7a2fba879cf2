package org.tongxin.bench.door;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.tongxin.bench.Benchmark;
import org.tongxin.bench.stand.Cluster;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `tongxin bench door`: commands per second of the door, of Flowable and of the limit.
@Command(
        name = "door",
        mixinStandardHelpOptions = true,
        description = {
            "Measures the door with whole proposal chains beside Flowable's Java API and beside",
            "plain JDBC writing the same rows, on one PostgreSQL that waits for the disk."
        })
public final class DoorBench implements Benchmark {

    private static final int ROUNDS_MAX = 100;
    private static final int SECONDS_MAX = 600;
    private static final int MATTERS_MAX = 10_000_000;

    @Spec @Nullable CommandSpec spec;

    @Option(names = "--rounds", paramLabel = "N", description = "How many rounds (default: 3).")
    int rounds = 3;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "How long each contender runs in a round (default: 5).")
    int seconds = 5;

    @Option(
            names = "--matters",
            paramLabel = "N",
            description = "How many matters the full journal has (default: 1000000).")
    int matters = 1_000_000;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Data directory, absent or empty (default: a temporary one).")
    @Nullable Path data;

    @Option(
            names = "--quick",
            description = "One round of a second each, 2000 matters, 1 and 64 callers.")
    boolean quick;

    @Override
    public Integer call() throws IOException, SQLException {
        check("--rounds", rounds, ROUNDS_MAX);
        check("--seconds", seconds, SECONDS_MAX);
        check("--matters", matters, MATTERS_MAX);
        var home = data == null ? Files.createTempDirectory("tongxin-door") : data;
        if (Files.exists(home.resolve("pg"))) {
            throw new IOException(home + " has been used: give a new --data");
        }
        var plan = quick ? Plan.quick() : Plan.full(rounds, seconds, matters);
        try (var cluster = Cluster.start(home)) {
            var figures = new Rounds(cluster, plan, home).run();
            System.out.print(figures.table());
            System.out.println(figures.json());
        }
        if (data == null) {
            FileSystemUtils.deleteRecursively(home);
        }
        return OK;
    }

    private void check(String option, int value, int most) {
        if (spec != null && (value < 1 || value > most)) {
            throw new ParameterException(
                    spec.commandLine(), "%s must be between 1 and %d".formatted(option, most));
        }
    }
}

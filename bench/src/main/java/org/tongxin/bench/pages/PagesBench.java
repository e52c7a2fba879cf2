package org.tongxin.bench.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.tongxin.bench.Benchmark;
import org.tongxin.bench.stand.Account;
import org.tongxin.bench.stand.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `tongxin bench pages`: how long everyday pages take beside ten thousand matters and a million.
@Command(
        name = "pages",
        mixinStandardHelpOptions = true,
        description = {
            "Plays a demo, copies its matters to ten thousand and to a million, and lets 16 people",
            "read lists, desks, statistics and proposals over HTTP, at both sizes."
        })
public final class PagesBench implements Benchmark {

    @Option(
            names = "--matters",
            paramLabel = "N",
            description = "How many matters there are in the end (default: 1000000).")
    long matters = 1_000_000;

    @Option(
            names = "--few",
            paramLabel = "N",
            description = "How many there are at first (default: 10000).")
    long few = 10_000;

    @Option(
            names = "--users",
            paramLabel = "N",
            description = "How many people read at once (default: 16).")
    int users = 16;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "How long they read at either size (default: 60).")
    int seconds = 60;

    @Option(
            names = "--pause",
            paramLabel = "MILLIS",
            description = "How long each looks at a page before the next (default: 250).")
    int pause = 250;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Data directory, absent or empty (default: a temporary one).")
    @Nullable Path data;

    @Option(names = "--quick", description = "80 and 240 matters, two people, two seconds.")
    boolean quick;

    @Override
    public Integer call() throws IOException, SQLException {
        var home = data == null ? Files.createTempDirectory("tongxin-pages") : data;
        var demo = home.resolve("demo");
        System.err.println("bench: a demo is played");
        Server.start(demo, quick ? 40 : 400).close();
        var reading =
                quick
                        ? new Reading(2, Duration.ofSeconds(2), Duration.ofMillis(20))
                        : new Reading(users, Duration.ofSeconds(seconds), Duration.ofMillis(pause));
        var beside = Stock.fill(demo, quick ? 80 : few);
        var before = read(demo, reading);
        var many = Stock.fill(demo, quick ? 240 : matters);
        var after = read(demo, reading);
        var figures = new PagesFigures(beside, before, many, after);
        System.out.print(figures.table());
        System.out.println(figures.json());
        if (data == null) {
            FileSystemUtils.deleteRecursively(home);
        }
        return OK;
    }

    private static Pages read(Path demo, Reading reading) throws IOException {
        System.err.println("bench: pages are read");
        try (var server = Server.start(demo, 0)) {
            return reading.read(server, Account.read(demo));
        }
    }
}

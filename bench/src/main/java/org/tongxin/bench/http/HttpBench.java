package org.tongxin.bench.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.tongxin.bench.Benchmark;
import org.tongxin.launch.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `tongxin bench http`: CPU, rows, commits and memory of the five-approver case.
@Command(
        name = "http",
        mixinStandardHelpOptions = true,
        description = {
            "Lets 8 clients play whole cases of five approvers against a demo of its own, over HTTP,",
            "and measures what one case costs the server and its PostgreSQL."
        })
public final class HttpBench implements Benchmark {

    private static final int CLIENTS = 8;
    private static final int WARM = 25;
    private static final int QUICK_CLIENTS = 2;
    private static final int QUICK_CASES = 2;

    /// A backend of PostgreSQL tells what it did within ten seconds of being idle.
    private static final Duration TOLD = Duration.ofSeconds(11);

    @Option(
            names = "--cases",
            paramLabel = "N",
            description = "How many cases each client plays (default: 100).")
    int cases = 100;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Data directory, absent or empty (default: a temporary one).")
    @Nullable Path data;

    @Option(names = "--quick", description = "2 clients, 2 cases each.")
    boolean quick;

    /// What PostgreSQL has counted so far.
    private record Counted(long commits, long inserted, long changed) {}

    @Override
    public Integer call() throws IOException, SQLException {
        var home = data == null ? Files.createTempDirectory("tongxin-http") : data;
        var clients = quick ? QUICK_CLIENTS : CLIENTS;
        var each = quick ? QUICK_CASES : cases;
        try (var server = Server.start(home.resolve("demo"))) {
            var accounts = Account.read(home.resolve("demo"));
            System.err.println("bench: warming up");
            play(server, accounts, clients, quick ? 1 : WARM);
            LockSupport.parkNanos(TOLD.toNanos());
            var before = counted(home.resolve("demo"));
            var cpu = server.cpu();
            var began = System.nanoTime();
            System.err.printf("bench: %d clients play %d cases each%n", clients, each);
            play(server, accounts, clients, each);
            var seconds = (System.nanoTime() - began) / 1e9;
            var used = server.cpu() - cpu;
            LockSupport.parkNanos(TOLD.toNanos());
            var after = counted(home.resolve("demo"));
            double all = (double) clients * each;
            var figures =
                    new HttpFigures(
                            all / seconds,
                            used / all,
                            (after.inserted() - before.inserted()) / all,
                            (after.changed() - before.changed()) / all,
                            (after.commits() - before.commits()) / all,
                            server.serverMemory(),
                            server.postgresMemory());
            System.out.print(figures.table());
            System.out.println(figures.json());
        }
        if (data == null) {
            FileSystemUtils.deleteRecursively(home);
        }
        return OK;
    }

    private static void play(Server server, List<Account> accounts, int clients, int each)
            throws IOException {
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var running = new ArrayList<Future<?>>();
            for (var no = 0; no < clients; no++) {
                running.add(
                        threads.submit(
                                () -> {
                                    client(server, accounts, each);
                                    return null;
                                }));
            }
            for (var one : running) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new IOException("a case failed: " + failed.getCause(), failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }

    private static void client(Server server, List<Account> accounts, int each) throws IOException {
        try (var visitor = new Visitor(server.port())) {
            var one = new Case(accounts, visitor);
            visitor.signIn(one.any("member"));
            for (var no = 0; no < each; no++) {
                one.play();
            }
        }
    }

    private static Counted counted(Path data) throws IOException, SQLException {
        try (var database = Database.attach(data);
                var connection = database.access().owner().connect();
                var query =
                        connection.prepareStatement(
                                """
                                select xact_commit, tup_inserted, tup_updated + tup_deleted
                                  from pg_stat_database
                                 where datname = current_database()
                                """);
                var row = query.executeQuery()) {
            row.next();
            return new Counted(row.getLong(1), row.getLong(2), row.getLong(3));
        }
    }
}

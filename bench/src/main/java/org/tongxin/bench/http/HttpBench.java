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
import org.tongxin.bench.stand.Account;
import org.tongxin.bench.stand.Server;
import org.tongxin.bench.stand.Visitor;
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
    private static final int COLD = 25;
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
            names = "--warm-up",
            paramLabel = "N",
            description = {
                "How many cases each client plays before, until the virtual machine has compiled",
                "what is used often (default: 150); the first 25 are told as those of a server that",
                "was just started."
            })
    int warmUp = 150;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Data directory, absent or empty (default: a temporary one).")
    @Nullable Path data;

    @Option(names = "--quick", description = "2 clients, 2 cases each.")
    boolean quick;

    /// What PostgreSQL has counted so far.
    private record Counted(long commits, long inserted, long changed) {

        HttpFigures.Rows since(Counted before, int cases) {
            return new HttpFigures.Rows(
                    (double) (inserted - before.inserted) / cases,
                    (double) (changed - before.changed) / cases,
                    (double) (commits - before.commits) / cases);
        }
    }

    @Override
    public Integer call() throws IOException, SQLException {
        var home = data == null ? Files.createTempDirectory("tongxin-http") : data;
        var clients = quick ? QUICK_CLIENTS : CLIENTS;
        try (var server = Server.start(home.resolve("demo"), 0)) {
            var stand = new Stand(server, Account.read(home.resolve("demo")), clients);
            System.err.println("bench: warming up");
            var cold = play(stand, quick ? 1 : COLD);
            if (!quick && warmUp > COLD) {
                play(stand, warmUp - COLD);
            }
            LockSupport.parkNanos(TOLD.toNanos());
            var before = counted(home.resolve("demo"));
            var each = quick ? QUICK_CASES : cases;
            System.err.printf("bench: %d clients play %d cases each%n", clients, each);
            var warm = play(stand, each);
            LockSupport.parkNanos(TOLD.toNanos());
            var rows = counted(home.resolve("demo")).since(before, warm.cases());
            var figures =
                    new HttpFigures(
                            warm,
                            cold,
                            rows,
                            new HttpFigures.Memory(server.serverMemory(), server.postgresMemory()));
            System.out.print(figures.table());
            System.out.println(figures.json());
        }
        if (data == null) {
            FileSystemUtils.deleteRecursively(home);
        }
        return OK;
    }

    /// What is measured, and who plays.
    private record Stand(Server server, List<Account> accounts, int clients) {}

    private static HttpFigures.Played play(Stand stand, int each) throws IOException {
        var server = stand.server();
        var cpu = server.serverCpu();
        var postgres = server.postgresCpu();
        var began = System.nanoTime();
        play(server, stand.accounts(), stand.clients(), each);
        var seconds = (System.nanoTime() - began) / 1e9;
        var all = stand.clients() * each;
        return new HttpFigures.Played(
                all,
                all / seconds,
                (server.serverCpu() - cpu) / all,
                (server.postgresCpu() - postgres) / all);
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

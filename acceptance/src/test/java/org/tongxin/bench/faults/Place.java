package org.tongxin.bench.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.springframework.util.FileSystemUtils;
import org.tongxin.bench.faults.Client.Reply;

/// An empty place under `target/kills` for one installation, and what tests do with installations.
final class Place {

    static {
        // PostgreSQL's programs are unpacked once for all installations.
        System.setProperty("tongxin.pgbin", Path.of("target", "pgbin").toAbsolutePath().toString());
    }

    private Place() {}

    /// How long a start may take here: a minute, and on a machine that is busy with other work that
    /// much longer. What it takes is printed.
    static Duration patience() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        var share = system.getSystemLoadAverage() / system.getAvailableProcessors();
        return Duration.ofSeconds(Math.round(60 * Math.max(1, share)));
    }

    /// A fresh, absent directory; logs lie beside it and stay after the test.
    static Path fresh(String name) throws IOException {
        var dir = Path.of("target", "kills", name).toAbsolutePath();
        FileSystemUtils.deleteRecursively(dir);
        Files.createDirectories(dir.getParent());
        return dir;
    }

    static Installation demo(String name) throws IOException {
        return Installation.demo(fresh(name), FaultsBench.freePort());
    }

    static Cast cast(Installation installation) throws IOException {
        return new Cast(installation.awaitAccounts());
    }

    /// Raises a proposal and returns its id.
    static String raise(Client client, Cast cast, String key) {
        var reply = post(client, cast.all("member").getFirst(), "/api/v1/matters", key);
        return reply.body().path("id").asString();
    }

    private static Reply post(Client client, Account by, String path, String key) {
        var reply = client.post(by, path, key, Step.raising("检验" + key));
        if (!reply.done()) {
            throw new IllegalStateException("not raised: " + reply);
        }
        return reply;
    }

    /// Starts a command of ours and returns what it printed, after its exit code.
    static Ended ended(List<String> arguments) throws IOException {
        var output = Files.createTempFile(Path.of("target").toAbsolutePath(), "ended", ".log");
        var process = Installation.launch(arguments, output);
        if (!Installation.await(120, () -> !process.isAlive())) {
            process.destroyForcibly().onExit().join();
            throw new IOException(arguments + " does not end:\n" + Files.readString(output));
        }
        return new Ended(process.exitValue(), Files.readString(output));
    }

    record Ended(int exit, String output) {

        /// What it said, without the log of the application.
        List<String> lines() {
            return output.lines().filter(line -> line.startsWith("tongxin: ")).toList();
        }
    }

    /// Does all at the same moment.
    static <T> List<T> together(List<Callable<T>> tasks) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<T>();
            for (var future : threads.invokeAll(tasks)) {
                try {
                    results.add(future.get());
                } catch (ExecutionException broken) {
                    throw new IllegalStateException(broken.getCause());
                }
            }
            return results;
        }
    }

    /// Every process of PostgreSQL that runs on a directory.
    static List<Long> postgresOn(Path data) {
        return ProcessHandle.allProcesses()
                .filter(one -> runsOn(one, data.resolve("pg")))
                .map(ProcessHandle::pid)
                .toList();
    }

    private static boolean runsOn(ProcessHandle process, Path pg) {
        try {
            var line = Files.readString(Path.of("/proc", "" + process.pid(), "cmdline"));
            return line.contains("postgres") && line.contains("-D\0" + pg);
        } catch (IOException | UncheckedIOException gone) {
            return false;
        }
    }
}

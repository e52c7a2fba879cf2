package org.tongxin.bench.faults;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// A Tongxin as a process of its own, on the same Java and class path as ours, so that it can be
/// killed.
final class Installation implements AutoCloseable {

    static final int READY_SECONDS = 300;

    private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(25);
    private static final int LOG_LINES = 60;

    private final Path data;
    private final int port;
    private final Path log;
    private final List<String> arguments;
    private Optional<Process> process = Optional.empty();

    /// @param arguments the command and its options, such as `demo --port 8080 --data DIR`
    Installation(Path data, int port, List<String> arguments) {
        this.data = data.toAbsolutePath();
        this.port = port;
        this.log = this.data.resolveSibling(data.getFileName() + ".log");
        this.arguments = List.copyOf(arguments);
    }

    static Installation demo(Path data, int port) {
        return new Installation(
                data,
                port,
                List.of(
                        "demo",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        data.toAbsolutePath().toString(),
                        "--matters",
                        "0"));
    }

    Path data() {
        return data;
    }

    int port() {
        return port;
    }

    void start() throws IOException {
        Files.createDirectories(data);
        process = Optional.of(launch(arguments, log));
    }

    /// Starts and waits until the first page is served; says how long that took.
    Duration startAndAwait() throws IOException {
        var began = System.nanoTime();
        start();
        try (var client = new Client(port)) {
            if (!await(READY_SECONDS, () -> !isAlive() || client.showsFirstPage()) || !isAlive()) {
                throw new IOException("Tongxin does not start:\n" + tail());
            }
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /// Waits until the demo has written its accounts.
    List<Account> awaitAccounts() throws IOException {
        var file = data.resolve("accounts.json");
        if (!await(READY_SECONDS, () -> Files.exists(file) || !isAlive()) || !isAlive()) {
            throw new IOException("no accounts.json:\n" + tail());
        }
        return Account.read(data);
    }

    boolean isAlive() {
        return process.filter(Process::isAlive).isPresent();
    }

    /// SIGKILL, and waits until the process is gone.
    void kill() {
        process.ifPresent(
                one -> {
                    one.destroyForcibly();
                    one.onExit().join();
                });
    }

    /// SIGTERM, as an operator stops it; SIGKILL when it does not end within a minute.
    int stop() throws IOException {
        if (process.isEmpty()) {
            return 0;
        }
        process.get().destroy();
        return exit(process.get(), 60);
    }

    /// The process of PostgreSQL on the directory, where one runs.
    Optional<ProcessHandle> postmaster() throws IOException {
        try {
            var lines = Files.readAllLines(data.resolve("pg").resolve("postmaster.pid"));
            return lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,18}")
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                            .filter(Installation::isPostgres);
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.isAlive()
                && process.info().command().filter(name -> name.endsWith("postgres")).isPresent();
    }

    /// Runs one command of ours to its end; its output is added to the log.
    int run(List<String> command) throws IOException {
        return exit(launch(command, log), READY_SECONDS);
    }

    /// The end of what the processes wrote.
    String tail() throws IOException {
        if (!Files.exists(log)) {
            return "";
        }
        var lines = Files.readAllLines(log);
        return String.join(
                "\n", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
    }

    /// Starts a process of ours, its output added to a file.
    static Process launch(List<String> arguments, Path output) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags());
        var unpacked = System.getProperty("tongxin.pgbin");
        if (unpacked != null) {
            command.add("-Dtongxin.pgbin=" + unpacked);
        }
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), "org.tongxin.Tongxin"));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .directory(home())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .start();
    }

    private static List<String> flags() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> flag.matches("-(XX:|Xlog|Dtongxin|Dfile|Dstd).*"))
                .filter(flag -> !flag.startsWith("-XX:AOTCacheOutput"))
                .toList();
    }

    /// Where `places/` lies: here or above.
    private static File home() {
        var here = Path.of("").toAbsolutePath();
        for (var folder = here; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("places"))) {
                return folder.toFile();
            }
        }
        return here.toFile();
    }

    private static int exit(Process process, int seconds) throws IOException {
        if (!await(seconds, () -> !process.isAlive())) {
            process.destroyForcibly().onExit().join();
            throw new IOException("a process of ours did not end within " + seconds + " s");
        }
        return process.exitValue();
    }

    static boolean await(int seconds, BooleanSupplier condition) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                return false;
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
        return true;
    }

    /// Leaves nothing running, whatever happened.
    @Override
    public void close() throws IOException {
        try {
            if (isAlive()) {
                var _ = stop();
            }
        } finally {
            kill();
            postmaster().ifPresent(ProcessHandle::destroyForcibly);
        }
    }
}

package org.tongxin.launch.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/// The programs `initdb`, `postgres` and `pg_ctl` on one directory.
///
/// PostgreSQL refuses to run as root. When we are root, it runs in a user namespace of its own
/// (`unshare -U`), where it has no privileges and still owns its files.
record Postmaster(Binaries binaries, Path data, Path log) {

    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
    private static final String HALF = ".new-";
    private static final int FAST_SECONDS = 20;
    private static final int IMMEDIATE_SECONDS = 10;
    private static final long LOG_BYTES_MAX = 10_000_000;

    /// What an office needs rather than a test: durable, and large enough for a working day.
    private static final Map<String, String> SETTINGS =
            Map.ofEntries(
                    Map.entry("listen_addresses", "127.0.0.1"),
                    Map.entry("unix_socket_directories", ""),
                    Map.entry("fsync", "on"),
                    Map.entry("synchronous_commit", "on"),
                    Map.entry("full_page_writes", "on"),
                    Map.entry("max_connections", "100"),
                    Map.entry("shared_buffers", "256MB"),
                    Map.entry("max_wal_size", "2GB"),
                    Map.entry("timezone", "UTC"),
                    Map.entry("log_timezone", "UTC"));

    /// Makes an empty cluster whose superuser has this password.
    ///
    /// It is made beside and moved into place when complete, so that a start killed half-way leaves
    /// nothing that looks like a cluster.
    void init(String password) throws IOException {
        clearHalves();
        var half = Files.createTempDirectory(data.resolveSibling("."), data.getFileName() + HALF);
        var file = Files.createTempFile(log.resolveSibling("."), "init", "");
        try {
            Files.writeString(file, password);
            run(
                    60,
                    binaries.program("initdb").toString(),
                    "--pgdata=" + half,
                    "--username=postgres",
                    "--pwfile=" + file,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C");
            Files.move(half, data, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.delete(file);
        }
    }

    /// Takes away what killed starts left. An initdb of theirs may still be writing: then it stays
    /// until the next start, and is never used.
    private void clearHalves() throws IOException {
        var name = data.getFileName() + HALF;
        try (var halves = Files.newDirectoryStream(data.resolveSibling("."), name + "*")) {
            for (var half : halves) {
                clear(half);
            }
        }
    }

    private static void clear(Path half) {
        try {
            FileSystemUtils.deleteRecursively(half);
        } catch (IOException stillWritten) {
            LOG.info("{} stays until the next start: {}", half, stillWritten.getMessage());
        }
    }

    /// Starts the server as our child, in a session of its own so that Ctrl-C reaches only us.
    Process start(int port) throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_BYTES_MAX) {
            Files.move(
                    log,
                    log.resolveSibling(log.getFileName() + ".old"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        var command = new ArrayList<String>();
        if (new File("/usr/bin/setsid").canExecute()) {
            command.add("/usr/bin/setsid");
        }
        command.addAll(unprivileged());
        command.addAll(
                List.of(
                        binaries.program("postgres").toString(),
                        "-D",
                        data.toString(),
                        "-p",
                        Integer.toString(port)));
        SETTINGS.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /// Stops whatever server runs on the directory: fast, and when that hangs, immediately.
    void stop() throws IOException {
        var running = PostmasterPid.read(data);
        if (running.isEmpty()) {
            return;
        }
        if (!running.get().runsOn(data)) {
            PostmasterPid.disown(data);
            return;
        }
        if (!stop("fast", FAST_SECONDS) && !stop("immediate", IMMEDIATE_SECONDS)) {
            throw new IOException(
                    "PostgreSQL (process "
                            + running.get().pid()
                            + ") on "
                            + data
                            + " does not stop");
        }
    }

    /// The last complaint in PostgreSQL's log, for one line to an operator.
    String lastWord() throws IOException {
        if (!Files.exists(log)) {
            return "it wrote no log";
        }
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.matches(".*(FATAL|PANIC|HINT):.*"))
                    .reduce((_, last) -> last)
                    .map(line -> line.replaceFirst(".*(FATAL|PANIC|HINT): +", ""))
                    .orElse("it gave no reason");
        }
    }

    private boolean stop(String mode, int seconds) throws IOException {
        var command = new ArrayList<>(unprivileged());
        command.addAll(
                List.of(
                        binaries.program("pg_ctl").toString(),
                        "stop",
                        "--silent",
                        "--pgdata=" + data,
                        "--mode=" + mode,
                        "--timeout=" + seconds));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        return await(process, seconds + 5) && process.exitValue() == 0;
    }

    private static List<String> unprivileged() {
        return new UnixSystem().getUid() == 0 ? List.of("unshare", "-U") : List.of();
    }

    private static void run(int seconds, String... arguments) throws IOException {
        var command = new ArrayList<>(unprivileged());
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output =
                new String(
                        process.getInputStream().readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8);
        if (!await(process, seconds) || process.exitValue() != 0) {
            throw new IOException(arguments[0] + " failed: " + output.strip().replace('\n', ' '));
        }
    }

    private static boolean await(Process process, int seconds) throws IOException {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for PostgreSQL");
        }
    }
}

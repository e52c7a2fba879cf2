package org.tongxin.bench.stand;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A demo of our own as a process of its own, started by `bin/tongxin` as a user would, or, where
/// that is not known, with its heap and our class path without the peers.
public final class Server implements AutoCloseable {

    private static final Duration READY_MAX = Duration.ofMinutes(10);
    private static final int TICKS_A_SECOND = 100;
    private static final String HEAP = "-Xmx224m";

    private static final String UNLIMITED = "-Dtongxin.limits.api-per-minute=0";

    /// Path of `bin/tongxin`, when that started us.
    private static final String SCRIPT = "tongxin.script";

    private final Path data;
    private final int port;
    private final Process process;

    private Server(Path data, int port, Process process) {
        this.data = data;
        this.port = port;
        this.process = process;
    }

    /// @param matters the demo has, when it is played for the first time
    public static Server start(Path data, int matters) throws IOException {
        Files.createDirectories(data);
        var port = freePort();
        var command = new ArrayList<String>();
        var environment = new HashMap<String, String>();
        var script = System.getProperty(SCRIPT);
        if (script == null) {
            command.addAll(java());
        } else {
            command.add(script);
            environment.put("TONGXIN_JAVA_OPTIONS", asOurUserSays());
        }
        command.addAll(List.of("demo", "--matters", Integer.toString(matters)));
        command.addAll(List.of("--port", Integer.toString(port), "--data", data.toString()));
        var builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(data.resolveSibling("server.log").toFile());
        builder.environment().putAll(environment);
        var server = new Server(data, port, builder.start());
        server.await();
        return server;
    }

    /// What our user has set, and that nobody asks too often.
    private static String asOurUserSays() {
        var set = Objects.requireNonNullElse(System.getenv("TONGXIN_JAVA_OPTIONS"), "");
        return (set + " " + UNLIMITED).strip();
    }

    private static List<String> properties() {
        var properties = new ArrayList<String>();
        for (var name : List.of("tongxin.places", "tongxin.pgbin")) {
            var value = System.getProperty(name);
            if (value != null) {
                properties.add("-D%s=%s".formatted(name, value));
            }
        }
        properties.add(UNLIMITED);
        return properties;
    }

    /// Where there is no script: our own flags and class path.
    private static List<String> java() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags());
        command.addAll(properties());
        command.addAll(List.of("-cp", withoutPeers(), "org.tongxin.Tongxin"));
        return command;
    }

    public int port() {
        return port;
    }

    private void await() throws IOException {
        var end = System.nanoTime() + READY_MAX.toNanos();
        while (process.isAlive() && System.nanoTime() - end < 0) {
            if (isPlayed() && listens()) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        process.destroyForcibly();
        throw new IOException(
                "the server does not start, see " + data.resolveSibling("server.log"));
    }

    /// The demo has told its story and given out its accounts.
    private boolean isPlayed() throws IOException {
        var told = data.resolve("demo");
        return Files.exists(data.resolve("accounts.json"))
                && Files.exists(told)
                && Files.readString(told).strip().endsWith("done");
    }

    private boolean listens() {
        try (var socket = new java.net.Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException _) {
            return false;
        }
    }

    /// Ours, and the heap of `bin/tongxin serve` unless we were given one.
    private static List<String> flags() {
        var ours =
                ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                        .filter(flag -> flag.matches("-(X|Dtongxin|Dfile|Dstd).*"))
                        .filter(flag -> !flag.contains("FlightRecording"));
        return Stream.concat(Stream.of(HEAP), ours).toList();
    }

    private static String withoutPeers() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> !part.contains("/bench/target/"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /// CPU-seconds of the server so far.
    public double serverCpu() throws IOException {
        return cpu(process.pid());
    }

    /// CPU-seconds of its PostgreSQL so far, in all processes that still run.
    public double postgresCpu() throws IOException {
        var seconds = 0.0;
        for (var one : postgres()) {
            seconds += cpu(one.pid());
        }
        return seconds;
    }

    /// Resident bytes of the server itself.
    public long serverMemory() throws IOException {
        return memory(process.pid(), "status", "VmRSS:");
    }

    /// Bytes of PostgreSQL's processes, what they share counted once.
    public long postgresMemory() throws IOException {
        var bytes = 0L;
        for (var one : postgres()) {
            bytes += memory(one.pid(), "smaps_rollup", "Pss:");
        }
        return bytes;
    }

    private List<ProcessHandle> postgres() {
        return process.descendants().toList();
    }

    private static double cpu(long pid) throws IOException {
        var stat = read(pid, "stat");
        var fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ");
        return fields.length < 15
                ? 0
                : Arrays.stream(fields, 11, 15).mapToLong(Long::parseLong).sum()
                        / (double) TICKS_A_SECOND;
    }

    private static long memory(long pid, String file, String name) throws IOException {
        return read(pid, file)
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .sum();
    }

    private static String read(long pid, String file) throws IOException {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), file));
        } catch (IOException _) { // it ended meanwhile
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.tongxin.bench.door;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.tongxin.bench.stand.Cluster;

/// Lets a contender's callers run for a while, each as soon as it has its answer, and takes the
/// measure of it.
record Race(Cluster cluster) {

    private static final double NANOS = 1e9;

    Usage run(Contender contender, int callers, Duration length) throws IOException, SQLException {
        contender.rest();
        cluster.checkpoint();
        var counted = contender.base().counted();
        var wal = cluster.wal();
        var postgres = cluster.cpu();
        var jvm = jvm();
        var began = System.nanoTime();
        var commands = commands(contender, callers, length);
        var seconds = (System.nanoTime() - began) / NANOS;
        var jvmUsed = jvm() - jvm;
        var postgresUsed = cluster.cpu() - postgres;
        contender.rest();
        var after = contender.base().counted();
        return new Usage(
                commands,
                seconds,
                jvmUsed,
                postgresUsed,
                after.rows() - counted.rows(),
                after.commits() - counted.commits(),
                cluster.wal() - wal);
    }

    private static long commands(Contender contender, int callers, Duration length) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var end = System.nanoTime() + length.toNanos();
            var running = new ArrayList<Future<Long>>();
            for (var no = 0; no < callers; no++) {
                var caller = contender.caller(no);
                running.add(
                        threads.submit(
                                () -> {
                                    var steps = 0L;
                                    while (System.nanoTime() - end < 0) {
                                        steps += caller.step();
                                    }
                                    return steps;
                                }));
            }
            var all = 0L;
            for (var one : running) {
                all += one.get();
            }
            return all;
        } catch (ExecutionException failed) {
            throw new IllegalStateException(contender.name() + " failed", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }

    private static double jvm() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / NANOS;
    }
}

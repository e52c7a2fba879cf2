package org.tongxin.launch.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// PostgreSQL in a data directory, kept running: when its process dies, it is started again.
///
/// It keeps its port as long as it lives, so that pools find it again by themselves.
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);

    /// Recovery after a crash replays at most `max_wal_size`; a slow disk needs minutes for that.
    private static final int READY_SECONDS = 300;

    private static final int POLL_MILLIS = 50;
    private static final int RESTART_PAUSE_MILLIS = 500;

    /// How long the backends of a killed server may take to end.
    private static final int LINGERING_SECONDS = 15;

    private final Postmaster postmaster;
    private final Secrets secrets;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread watcher;
    private final int port;
    private volatile Process process;

    private EmbeddedPostgres(Postmaster postmaster, Secrets secrets, int port, Process process) {
        this.postmaster = postmaster;
        this.secrets = secrets;
        this.port = port;
        this.process = process;
        this.watcher = Thread.ofPlatform().daemon().name("postgres-watch").unstarted(this::watch);
    }

    /// Starts PostgreSQL in a directory that we hold; stops one that a killed process left behind.
    public static EmbeddedPostgres start(DataDirectory directory) throws IOException {
        var dir = directory.path();
        var log = Files.createDirectories(dir.resolve("log")).resolve("postgresql.log");
        var postmaster = new Postmaster(Binaries.in(dir), dir.resolve("pg"), log);
        var secrets = directory.secrets();
        var superuser = secrets.obtain("postgres");
        if (!Files.exists(postmaster.data().resolve("PG_VERSION"))) {
            postmaster.init(superuser);
        }
        postmaster.stop();
        var port = new Ports(dir.resolve("pg.port"));
        var started = firstStart(postmaster, port, secrets);
        started.watcher.start();
        return started;
    }

    /// Tries again while the port is taken from under us, or the backends of a killed server have
    /// not ended yet: they hold its shared memory, and PostgreSQL rightly waits for them.
    private static EmbeddedPostgres firstStart(Postmaster postmaster, Ports ports, Secrets secrets)
            throws IOException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LINGERING_SECONDS);
        while (true) {
            var port = ports.choose();
            var process = postmaster.start(port);
            if (awaitReady(postmaster, process)) {
                return new EmbeddedPostgres(postmaster, secrets, port, process);
            }
            if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
                throw new IOException(
                        "PostgreSQL does not start: "
                                + postmaster.lastWord()
                                + " (see "
                                + postmaster.log()
                                + ")");
            }
            java.util.concurrent.locks.LockSupport.parkNanos(
                    TimeUnit.MILLISECONDS.toNanos(RESTART_PAUSE_MILLIS));
        }
    }

    /// Ready means that PostgreSQL says so in its pid file; not ready that its process has ended.
    private static boolean awaitReady(Postmaster postmaster, Process process) throws IOException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(READY_SECONDS);
        while (process.isAlive() && System.nanoTime() - end < 0) {
            var pid = PostmasterPid.read(postmaster.data());
            if (pid.isPresent() && pid.get().ready() && pid.get().pid() == process.pid()) {
                return true;
            }
            try {
                if (process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                    return false;
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    private void watch() {
        try {
            while (true) {
                process.waitFor();
                if (stopping.getCount() == 0) {
                    return;
                }
                LOG.warn("PostgreSQL ended ({}); starting it again", process.exitValue());
                restart();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Tries until it succeeds or we stop: the backends of a killed server need a moment to end,
    /// and a full disk or a full process table needs somebody to make room.
    private void restart() throws InterruptedException {
        do {
            try {
                if (startAgain()) {
                    return;
                }
            } catch (IOException broken) {
                LOG.warn("PostgreSQL cannot be started now: {}", broken.getMessage());
            }
        } while (!stopping.await(RESTART_PAUSE_MILLIS, TimeUnit.MILLISECONDS));
    }

    /// True when it is back, or when nobody wants it any more.
    private boolean startAgain() throws IOException {
        synchronized (this) {
            if (stopping.getCount() == 0) {
                return true;
            }
            process = postmaster.start(port);
        }
        var back = awaitReady(postmaster, process);
        if (back) {
            LOG.info("PostgreSQL is back on port {}", port);
        }
        return back;
    }

    public int port() {
        return port;
    }

    /// The process number of the running server.
    public long pid() {
        return process.pid();
    }

    /// How the superuser `postgres` connects; for setting up and restoring only.
    public Login superuser() throws IOException {
        return login("postgres", "postgres", secrets.obtain("postgres"));
    }

    public Login login(String database, String user, String password) {
        return Login.local(port, database, user, password);
    }

    /// Stops within 35 seconds at most.
    @Override
    public void close() throws IOException {
        stopping.countDown();
        synchronized (this) {
            postmaster.stop();
            // One that is still starting has no complete pid file yet: it ends by SIGTERM.
            process.destroy();
        }
    }

    /// The port of a server that another process runs in this directory, waiting until it is ready.
    public static int portOfRunning(Path dir) throws IOException {
        var data = dir.toAbsolutePath().normalize().resolve("pg");
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(READY_SECONDS);
        while (System.nanoTime() - end < 0) {
            var pid = PostmasterPid.read(data);
            if (pid.isPresent() && pid.get().ready()) {
                return pid.get().port();
            }
            java.util.concurrent.locks.LockSupport.parkNanos(
                    TimeUnit.MILLISECONDS.toNanos(POLL_MILLIS));
        }
        throw new IOException(dir + " is in use, but its PostgreSQL does not become ready");
    }
}

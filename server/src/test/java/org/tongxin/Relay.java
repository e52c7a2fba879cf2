package org.tongxin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// A TCP relay before PostgreSQL for tests of lost and stuck connections: it lets everything
/// through until one piece of a request is found in what a client sends, and then does once what it
/// was told.
public final class Relay implements AutoCloseable {

    /// What happens to the connection on which the piece is found.
    public enum Then {
        /// Both sides lose it; the request never arrives.
        CUT,
        /// The request arrives, and both sides lose it before the answer does.
        CUT_THE_ANSWER,
        /// Nothing passes any more and nobody is told, until the relay thaws.
        FREEZE,
        /// Nothing passes until the relay thaws; then all goes on.
        HOLD
    }

    private record Trap(String piece, Then then) {}

    private final ServerSocket server;
    private final int port;
    private final AtomicReference<@Nullable Trap> trap = new AtomicReference<>();
    private final CountDownLatch sprung = new CountDownLatch(1);
    private final CountDownLatch thawed = new CountDownLatch(1);
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

    /// @param port of PostgreSQL on this machine
    public Relay(int port) {
        this.port = port;
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return server.getLocalPort();
    }

    /// Waits for a piece of a request, such as `COMMIT`.
    public void trap(String piece, Then then) {
        trap.set(new Trap(piece, then));
    }

    /// Waits until the trap has closed.
    public void awaitSprung() throws InterruptedException {
        sprung.await();
    }

    public void thaw() {
        thawed.countDown();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var client = server.accept();
                var postgres = new Socket(InetAddress.getLoopbackAddress(), port);
                sockets.add(client);
                sockets.add(postgres);
                var pipe = new Pipe(client, postgres);
                Thread.ofVirtual().start(pipe::requests);
                Thread.ofVirtual().start(pipe::answers);
            } catch (IOException _) {
                // Nobody is there any more on one side or the other.
            }
        }
    }

    private final class Pipe {
        private final Socket client;
        private final Socket postgres;
        private volatile boolean mute;
        private volatile boolean frozen;
        private volatile boolean held;

        Pipe(Socket client, Socket postgres) {
            this.client = client;
            this.postgres = postgres;
        }

        void requests() {
            pump(client, postgres, true);
        }

        void answers() {
            pump(postgres, client, false);
        }

        private void pump(Socket from, Socket to, boolean asks) {
            var buffer = new byte[1 << 16];
            try (from;
                    to) {
                for (var read = 0; (read = from.getInputStream().read(buffer)) >= 0; ) {
                    if (asks && !passes(new String(buffer, 0, read, StandardCharsets.UTF_8))) {
                        return;
                    }
                    if (!asks && mute) {
                        return;
                    }
                    if (frozen) {
                        thawed.await();
                        return;
                    }
                    if (held) {
                        thawed.await();
                    }
                    to.getOutputStream().write(buffer, 0, read);
                }
            } catch (IOException _) {
                // One side has gone; closing the other tells it.
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }

        private boolean passes(String request) {
            var set = trap.get();
            if (set == null || !request.contains(set.piece()) || !trap.compareAndSet(set, null)) {
                return true;
            }
            mute = set.then() == Then.CUT_THE_ANSWER;
            frozen = set.then() == Then.FREEZE;
            held = set.then() == Then.HOLD;
            sprung.countDown();
            return set.then() != Then.CUT;
        }
    }

    /// Everybody loses his connection and nobody gets another.
    @Override
    public void close() {
        try {
            server.close();
            for (var socket : sockets) {
                socket.close();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        thaw();
    }
}

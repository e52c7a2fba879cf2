package org.tongxin.launch.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/// The port of PostgreSQL on 127.0.0.1, remembered in a file; another one when it is in use.
public record Ports(Path file) {

    int choose() throws IOException {
        if (Files.exists(file)) {
            var remembered = Files.readString(file).strip();
            if (remembered.matches("\\d{1,5}") && isFree(Integer.parseInt(remembered))) {
                return Integer.parseInt(remembered);
            }
        }
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.writeString(file, socket.getLocalPort() + "\n");
            return socket.getLocalPort();
        }
    }

    /// True when nobody listens on this port of 127.0.0.1 at the moment.
    public static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.isBound();
        } catch (IOException _) {
            return false;
        }
    }
}

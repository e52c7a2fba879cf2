package org.tongxin.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// HTTP written by hand, byte by byte, so that it may be wrong in every way.
record Wire(int port) {

    private static final int PATIENCE_MILLIS = 20_000;

    /// @param status 0 when the server hung up without a word
    record Said(int status, String head, String body) {

        /// The last part of a problem's type; `none` when the answer is no problem.
        String code() {
            try {
                JsonNode json = JsonMapper.shared().readTree(body);
                return json == null
                        ? "none"
                        : json.path("type").asString("none").replace("/problems/", "");
            } catch (JacksonException none) {
                return "none";
            }
        }
    }

    /// A request to be written.
    static final class Asking {
        private final String line;
        private final Map<String, String> headers = new LinkedHashMap<>();
        private byte[] body = new byte[0];

        Asking(String method, String target) {
            this.line = method + " " + target + " HTTP/1.1";
            header("Host", "127.0.0.1");
            header("Connection", "close");
        }

        Asking header(String name, String value) {
            headers.put(name, value);
            return this;
        }

        Asking without(String name) {
            headers.remove(name);
            return this;
        }

        Asking body(byte[] bytes) {
            body = bytes;
            return this;
        }

        Asking body(String text) {
            return body(text.getBytes(UTF_8));
        }

        byte[] bytes() {
            var head = new StringBuilder(line).append("\r\n");
            headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
            if (body.length > 0 && !headers.containsKey("Content-Length")) {
                head.append("Content-Length: ").append(body.length).append("\r\n");
            }
            var bytes = new ByteArrayOutputStream();
            bytes.writeBytes(head.append("\r\n").toString().getBytes(ISO_8859_1));
            bytes.writeBytes(body);
            return bytes.toByteArray();
        }
    }

    Said send(byte[] request) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            write(socket, request);
            return read(socket);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The server may have answered and hung up before everything was written.
    private static void write(Socket socket, byte[] request) throws IOException {
        try {
            socket.getOutputStream().write(request);
            socket.shutdownOutput();
        } catch (SocketException answeredEarly) {
            if (socket.isInputShutdown()) {
                throw answeredEarly;
            }
        }
    }

    private static Said read(Socket socket) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(bytes);
        } catch (SocketException reset) {
            if (bytes.size() == 0) {
                return new Said(0, reset.toString(), "");
            }
        }
        var text = bytes.toString(UTF_8);
        if (!text.startsWith("HTTP/1.1 ")) {
            return new Said(0, text, "");
        }
        var end = text.indexOf("\r\n\r\n");
        var head = text.substring(0, end);
        var body = text.substring(end + 4);
        if (head.toLowerCase(java.util.Locale.ROOT).contains("transfer-encoding: chunked")) {
            body = body.replaceAll("(?m)^[0-9a-f]+\\r\\n", "");
        }
        return new Said(Integer.parseInt(text.substring(9, 12)), head, body);
    }
}

package org.tongxin.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The other side of robots and gateway: a real HTTP server that notes what it gets.
final class Group implements AutoCloseable {

    private record Got(String path, String query, Map<String, List<String>> headers, String body) {}

    private final HttpServer server;
    private final List<Got> got = new CopyOnWriteArrayList<>();
    private final Set<String> mended = ConcurrentHashMap.newKeySet();

    Group() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        var uri = exchange.getRequestURI();
        var path = uri.getPath();
        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        var gone = path.equals("/gone") && !mended.contains(path);
        if (!gone) {
            got.add(
                    new Got(
                            path,
                            Objects.requireNonNullElse(uri.getRawQuery(), ""),
                            Map.copyOf(exchange.getRequestHeaders()),
                            body));
        }
        var answer = "{\"errcode\":0,\"code\":0}".getBytes(UTF_8);
        exchange.sendResponseHeaders(gone ? 404 : 200, answer.length);
        try (var out = exchange.getResponseBody()) {
            out.write(answer);
        }
    }

    String address(String path) {
        return "http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path);
    }

    /// From now on it takes what comes under a path.
    void mend(String path) {
        mended.add(path);
    }

    List<String> got(String path) {
        return got.stream().filter(one -> one.path().equals(path)).map(Got::body).toList();
    }

    String header(String path, String name) {
        return got.stream()
                .filter(one -> one.path().equals(path))
                .flatMap(one -> one.headers().getOrDefault(name, List.of()).stream())
                .findFirst()
                .orElse("");
    }

    /// Whether everything under a path is signed as DingTalk asks.
    boolean signs(String path, String secret) {
        return got.stream()
                .filter(one -> one.path().equals(path))
                .allMatch(one -> isSigned(one.query(), secret));
    }

    private static boolean isSigned(String query, String secret) {
        var at = query.replaceAll(".*timestamp=(\\d{13}).*", "$1");
        var sign = URLDecoder.decode(query.replaceAll(".*&sign=([^&]*).*", "$1"), UTF_8);
        return sign.equals(hmac(secret, at + "\n" + secret));
    }

    static String hmac(String key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package org.tongxin.bench.stand;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A browser with its session, and a program with its token.
public final class Visitor implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern TOKEN =
            Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");

    private final URI base;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .build();
    private final HttpClient program =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public Visitor(int port) {
        base = URI.create("http://127.0.0.1:" + port);
    }

    public void signIn(Account who) throws IOException {
        var token = TOKEN.matcher(page("/"));
        var form =
                "username=%s&password=%s&_csrf=%s"
                        .formatted(
                                encoded(who.name()),
                                encoded(who.password()),
                                encoded(token.find() ? token.group(1) : ""));
        var answer =
                send(
                        http,
                        HttpRequest.newBuilder(base.resolve("/sign-in"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form)));
        if (answer.statusCode() != 302 && answer.statusCode() != 303) {
            throw new IOException("signing in answered " + answer.statusCode());
        }
    }

    /// A page as the browser gets it.
    public String page(String path) throws IOException {
        var answer = send(http, HttpRequest.newBuilder(base.resolve(path)).GET());
        if (answer.statusCode() != 200) {
            throw new IOException("%s answered %d".formatted(path, answer.statusCode()));
        }
        return answer.body();
    }

    /// What a browser got for a page.
    ///
    /// @param body of the page
    /// @param wire bytes of the body as they came, compressed where the server does
    public record Visited(String body, long wire, Duration took) {}

    /// As [#page], timed and weighed.
    public Visited visit(String path) throws IOException {
        var request = HttpRequest.newBuilder(base.resolve(path)).header("Accept-Encoding", "gzip");
        var began = System.nanoTime();
        var answer = send(http, request.GET(), BodyHandlers.ofByteArray());
        var took = Duration.ofNanos(System.nanoTime() - began);
        if (answer.statusCode() != 200) {
            throw new IOException("%s answered %d".formatted(path, answer.statusCode()));
        }
        var isPacked = answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        var body = answer.body();
        if (isPacked) {
            try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
                return new Visited(new String(unpacked.readAllBytes(), UTF_8), body.length, took);
            }
        }
        return new Visited(new String(body, UTF_8), body.length, took);
    }

    public JsonNode post(Account by, String path, Map<String, ?> body) throws IOException {
        var json = JsonMapper.shared().writeValueAsString(body);
        var answer =
                send(
                        program,
                        HttpRequest.newBuilder(base.resolve(path))
                                .header("Authorization", "Bearer " + by.token())
                                .header("Content-Type", "application/json")
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .POST(BodyPublishers.ofString(json)));
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(
                    "%s answered %d: %s".formatted(path, answer.statusCode(), answer.body()));
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    private static HttpResponse<String> send(HttpClient by, HttpRequest.Builder request)
            throws IOException {
        return send(by, request, BodyHandlers.ofString());
    }

    private static <T> HttpResponse<T> send(
            HttpClient by, HttpRequest.Builder request, HttpResponse.BodyHandler<T> as)
            throws IOException {
        try {
            return by.send(request.timeout(PATIENCE).build(), as);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    @Override
    public void close() {
        http.shutdownNow();
        program.shutdownNow();
    }
}

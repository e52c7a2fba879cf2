package org.tongxin.bench.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// Speaks the REST interface of one installation.
final class Client implements AutoCloseable {

    /// Longer than the door lets anybody wait.
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /// What came back; status 0 when nothing did.
    record Reply(int status, JsonNode body) {

        static final Reply LOST = new Reply(0, MissingNode.getInstance());

        boolean done() {
            return status == 200 || status == 201;
        }

        /// Nobody knows whether it took effect: ask again under the same key.
        boolean unknown() {
            return status == 0 || status == 429 || status >= 500;
        }

        String code() {
            var type = body.path("type").asString("");
            return type.substring(type.lastIndexOf('/') + 1);
        }
    }

    private final URI base;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(10))
                    .build();

    Client(int port) {
        this.base = URI.create("http://127.0.0.1:" + port);
    }

    Reply post(Account by, String path, String key, Map<String, ?> body) {
        return send(
                request(by, path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        JsonMapper.shared().writeValueAsString(body)))
                        .build());
    }

    Reply get(Account by, String path) {
        return send(request(by, path).GET().build());
    }

    /// Whether the public first page is served.
    boolean showsFirstPage() {
        return send(HttpRequest.newBuilder(base.resolve("/"))
                                .timeout(Duration.ofSeconds(5))
                                .build())
                        .status()
                == 200;
    }

    private HttpRequest.Builder request(Account by, String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + by.token())
                .header("Accept-Language", "zh-CN");
    }

    private Reply send(HttpRequest request) {
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Reply(answer.statusCode(), json(answer.body()));
        } catch (IOException _) {
            return Reply.LOST;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Reply.LOST;
        }
    }

    private static JsonNode json(byte[] bytes) {
        try {
            return JsonMapper.shared().readTree(new String(bytes, StandardCharsets.UTF_8));
        } catch (JacksonException _) {
            return MissingNode.getInstance();
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}

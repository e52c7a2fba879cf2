package org.tongxin.notice.way;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Sends JSON to an address that is a secret itself, and reads the answer. Never logs either.
final class HttpPost {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

    /// @throws IllegalArgumentException for one that is not encrypted and leads to another machine
    static URI address(String name, String url) {
        var address = URI.create(url);
        var local = "http".equals(address.getScheme()) && isHere(address.getHost());
        if (!"https".equals(address.getScheme()) && !local) {
            throw new IllegalArgumentException(
                    "%s: the address must begin with https://".formatted(name));
        }
        return address;
    }

    private static boolean isHere(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }

    /// @param read what an answer with status 200 means
    Outcome send(
            URI address,
            Map<String, String> headers,
            Map<String, ?> body,
            Function<JsonNode, Outcome> read) {
        var request =
                HttpRequest.newBuilder(address)
                        .timeout(TIMEOUT)
                        .header("Content-Type", "application/json; charset=utf-8")
                        .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
        headers.forEach(request::header);
        try {
            var answer = client.send(request.build(), BodyHandlers.ofByteArray());
            return answered(answer.statusCode(), answer.body(), read);
        } catch (IOException broken) {
            return new Outcome.Unreachable("no-answer");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Outcome.Unreachable("stopped");
        }
    }

    private static Outcome answered(int status, byte[] body, Function<JsonNode, Outcome> read) {
        if (status / 100 == 2) {
            try {
                var text = new String(body, UTF_8);
                return read.apply(text.isBlank() ? JSON.createObjectNode() : JSON.readTree(text));
            } catch (JacksonException unreadable) {
                return new Outcome.Failed("answer-unreadable");
            }
        }
        var later = status / 100 == 5 || status == 408 || status == 429;
        return later ? new Outcome.Failed("http-" + status) : new Outcome.Refused("http-" + status);
    }
}

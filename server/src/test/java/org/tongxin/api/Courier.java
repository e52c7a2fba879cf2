package org.tongxin.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.tongxin.files.Samples;

/// One of the cast who sends files in and fetches them.
record Courier(ApiHouse house, String who) {

    private static final String FILES = "/api/v1/files";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /// The file as the whole body.
    Program.Answer send(String name, byte[] content) {
        return send(UUID.randomUUID().toString(), name, content);
    }

    Program.Answer send(String key, String name, byte[] content) {
        var path = FILES + "?name=" + URLEncoder.encode(name, UTF_8);
        return new Program.Answer(
                http(
                        asking(path, "Idempotency-Key", key, "Content-Type", "application/pdf")
                                .POST(BodyPublishers.ofByteArray(content)),
                        BodyHandlers.ofString()));
    }

    /// The file as a part of a form, as browsers and curl send it.
    Program.Answer post(String name, byte[] content) {
        var head =
                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                        .formatted(name);
        var form = Samples.joined(head.getBytes(UTF_8), content, "\r\n--b--\r\n".getBytes(UTF_8));
        var type = "multipart/form-data; boundary=b";
        return new Program.Answer(
                http(
                        asking(
                                        FILES,
                                        "Idempotency-Key",
                                        UUID.randomUUID().toString(),
                                        "Content-Type",
                                        type)
                                .POST(BodyPublishers.ofByteArray(form)),
                        BodyHandlers.ofString()));
    }

    /// The id of a file that was taken in.
    String sent(String name, byte[] content) {
        return send(name, content).json().path("id").asString();
    }

    HttpResponse<byte[]> fetch(String id, String... headers) {
        return http(asking(FILES + "/" + id, headers), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder asking(String path, String... headers) {
        var asking =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + house.port() + path))
                        .header("Authorization", "Bearer " + house.token(who));
        return headers.length == 0 ? asking : asking.headers(headers);
    }

    private static <T> HttpResponse<T> http(
            HttpRequest.Builder request, HttpResponse.BodyHandler<T> reader) {
        try {
            return CLIENT.send(request.build(), reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}

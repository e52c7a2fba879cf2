package org.tongxin.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A program with a token, speaking JSON.
record Program(ApiHouse house, String token) {

    static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /// An answer, read.
    record Answer(HttpResponse<String> http) {
        int status() {
            return http.statusCode();
        }

        JsonNode json() {
            return JSON.readTree(http.body());
        }

        String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }

        /// The last part of a problem's type.
        String code() {
            return json().path("type").asString("").replace("/problems/", "");
        }

        /// The fields a problem is about.
        java.util.List<String> fields() {
            return json().path("errors")
                    .valueStream()
                    .map(one -> one.path("field").asString())
                    .toList();
        }
    }

    Answer get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    /// A file as it comes.
    HttpResponse<byte[]> bytes(String path) {
        var address = URI.create("http://127.0.0.1:" + house.port() + path);
        var request = HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token);
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    Answer post(String path, Object body, String... headers) {
        return under(UUID.randomUUID().toString(), path, body, headers);
    }

    Answer under(String key, String path, Object body, String... headers) {
        var all = new java.util.ArrayList<>(java.util.List.of(headers));
        all.addAll(java.util.List.of("Idempotency-Key", key, "Content-Type", "application/json"));
        return send("POST", path, JSON.writeValueAsString(body), all.toArray(String[]::new));
    }

    Answer put(String path, Object body) {
        var json = JSON.writeValueAsString(body);
        return send("PUT", path, json, "Content-Type", "application/json");
    }

    /// Takes an action on a matter as it stands now.
    Answer act(String id, String action, @Nullable Integer target, Map<String, ?> fields) {
        var body = new java.util.HashMap<String, Object>();
        body.put("action", action);
        body.put("fields", fields);
        body.put("version", version(id));
        if (target != null) {
            body.put("target", target);
        }
        return post("/api/v1/matters/" + id + "/actions", body);
    }

    long version(String id) {
        return get("/api/v1/matters/" + id).json().path("version").asLong();
    }

    Answer send(String method, String path, @Nullable String body, String... headers) {
        var address = URI.create("http://127.0.0.1:" + house.port() + path);
        var request = HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token);
        request.method(
                method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}

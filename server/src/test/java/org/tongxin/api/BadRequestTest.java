package org.tongxin.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongxin.api.Wire.Asking;

/// Requests that may not be made, or are no HTTP, get the documented problem, never a 5xx, and
/// leave nothing behind. Invariants 2 and 5 of the module.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadRequestTest {

    private final Besieged siege = new Besieged();

    @AfterAll
    void close() {
        siege.close();
    }

    @Test
    void keysAndTokensAreChecked() {
        var docket = "{\"action\":\"docket\",\"version\":3,\"fields\":{}}";
        var code = "idempotency-key";
        siege.expect(400, code, "no key", siege.act(docket).without("Idempotency-Key"));
        for (var key : List.of("", " ", "k".repeat(201), "a b", "\u00e4")) {
            siege.expect(400, code, "key " + key, siege.act(docket).header("Idempotency-Key", key));
        }
        for (var key : List.of("a\u0001b", "\u00e9\u0092\u00a5")) {
            siege.refused("key", siege.act(docket).header("Idempotency-Key", key).bytes());
        }
        for (var token :
                List.of(
                        "",
                        "Bearer",
                        "Bearer ",
                        "Bearer x",
                        "Basic bTAxOng=",
                        "Bearer " + "x".repeat(5_000),
                        "Bearer \u00ff\u00fe")) {
            siege.expect(
                    401,
                    "unauthenticated",
                    "token " + token,
                    siege.act(docket).header("Authorization", token));
        }
        siege.expect(
                401, "unauthenticated", "no token", siege.act(docket).without("Authorization"));
        tokensThatHaveEnded();
        siege.nothingWasStored();
    }

    private void tokensThatHaveEnded() {
        for (var change : List.of("revoked_at = now()", "expires_on = date '2020-01-01'")) {
            var db = siege.house.bean(JdbcClient.class);
            db.sql("update api_token set " + change + " where person = 'p-m02'").update();
            siege.expect(
                    401,
                    "unauthenticated",
                    change,
                    siege.get(Besieged.MATTERS)
                            .header("Authorization", "Bearer " + siege.house.token("m02")));
        }
    }

    @Test
    void whoMayNotIsToldSo() {
        var docket = "{\"action\":\"docket\",\"version\":3,\"fields\":{}}";
        var path = Besieged.MATTERS + "/" + siege.id + "/actions";
        siege.expect(403, "not-allowed", "not his to do", siege.post("m01", path, docket));
        siege.expect(404, "not-found", "not his to see", siege.post("u12", path, docket));
        siege.expect(
                403,
                "not-allowed",
                "not his to raise",
                siege.post("u12", Besieged.MATTERS, siege.form));
        siege.expect(409, "stale-version", "an old version", siege.act(docket.replace("3", "1")));
        siege.expect(
                409,
                "stale-version",
                "a version to come",
                siege.act(docket.replace("3", "9007199254740993")));
        for (var other :
                List.of(
                        "p-2026-9999",
                        "p-1-1",
                        "x",
                        "p-2026-0001%20",
                        "%E4%BD%A0",
                        "x".repeat(2_000))) {
            siege.expect(
                    404,
                    "not-found",
                    other,
                    siege.post("o01", Besieged.MATTERS + "/" + other + "/actions", docket));
            siege.expect(404, "not-found", other, siege.get(Besieged.MATTERS + "/" + other));
        }
        siege.nothingWasStored();
    }

    @Test
    void queriesThatCannotBeReadAreNamed() {
        for (var query :
                List.of(
                        "limit=0",
                        "limit=-1",
                        "limit=101",
                        "limit=x",
                        "limit=99999999999999999999",
                        "limit=5&limit=6",
                        "cursor=x",
                        "cursor=" + "A".repeat(3_000),
                        "cursor=MC4x",
                        "cursor=%00",
                        "kind=petition",
                        "kind=%00",
                        "stage=%F0%9F%98%80",
                        "stage='--",
                        "unit=nowhere",
                        "unit=%00",
                        "unit=" + "u".repeat(500),
                        "q=%E5%9B%AD",
                        "q=%00%00",
                        "q=" + "q".repeat(101),
                        "due=soon",
                        "due=2026-13-01",
                        "due=2026-02-30",
                        "due=%2B1000000000-12-31T23:59:59Z",
                        "due=0000-01-01",
                        "facet=x",
                        "sort=id",
                        "due=9999-12-31")) {
            siege.expect(422, "unreadable", query, siege.get(Besieged.MATTERS + "?" + query));
        }
        siege.expect(400, "bad-request", "NUL as a name", siege.get(Besieged.MATTERS + "?%00=1"));
        for (var query : List.of("limit=0", "limit=501", "cursor=x", "parent=x")) {
            siege.expect(422, "unreadable", query, siege.get("/api/v1/units?" + query));
        }
        siege.nothingWasStored();
    }

    @Test
    void whatHttpDoesNotAllowIsAProblemToo() {
        siege.expect(
                415,
                "unsupported-media-type",
                "form",
                siege.raise(siege.form)
                        .header("Content-Type", "application/x-www-form-urlencoded"));
        siege.expect(
                415,
                "unsupported-media-type",
                "xml",
                siege.raise(siege.form).header("Content-Type", "text/xml"));
        siege.expect(
                415,
                "unsupported-media-type",
                "gbk",
                siege.raise(siege.form).header("Content-Type", "application/json;charset=gbk"));
        siege.expect(
                415,
                "unsupported-media-type",
                "no type",
                siege.raise(siege.form).without("Content-Type"));
        siege.expect(
                415,
                "unsupported-media-type",
                "no sense",
                siege.raise(siege.form).header("Content-Type", "rubbish"));
        siege.expect(
                406, "not-acceptable", "csv", siege.raise(siege.form).header("Accept", "text/csv"));
        siege.expect(
                406,
                "not-acceptable",
                "no sense",
                siege.get(Besieged.MATTERS).header("Accept", "///"));
        siege.expect(
                405,
                "method-not-allowed",
                "delete",
                new Asking("DELETE", Besieged.MATTERS + "/" + siege.id)
                        .header("Authorization", "Bearer " + siege.house.token("o01")));
        siege.expect(
                405,
                "method-not-allowed",
                "put",
                new Asking("PUT", Besieged.MATTERS)
                        .header("Authorization", "Bearer " + siege.house.token("o01")));
        siege.expect(
                405,
                "method-not-allowed",
                "post to one",
                siege.post("o01", Besieged.MATTERS + "/" + siege.id, "{}"));
        siege.expect(404, "not-found", "no such address", siege.get("/api/v1/nothing"));
        siege.expect(404, "not-found", "no such version", siege.get("/api/v2/matters"));
        siege.expect(
                413,
                "too-large",
                "ten megabytes",
                siege.raise("{\"kind\":\"" + "x".repeat(10 << 20) + "\"}"));
        siege.nothingWasStored();
    }

    @Test
    void requestsThatAreNoHttpAreRefusedByTheContainer() {
        for (var target :
                List.of(
                        "/api/v1/matters/%",
                        "/api/v1/matters/%zz",
                        "/api/v1/matters/%00",
                        "/api/v1/matters/%ff%fe",
                        "/api/v1/matters/..%2f..%2fetc",
                        "/api/v1/%2e%2e/%2e%2e/etc/passwd",
                        "/api/v1/../../etc/passwd",
                        "/api/v1/matters;x=1",
                        "//api/v1/matters",
                        "/api/v1/matters/\u00ff",
                        "/api/v1/matters/" + "x".repeat(20_000))) {
            siege.refused("target " + target, siege.get(target).bytes());
        }
        siege.refused("no version", "GET /api/v1/matters\r\n\r\n".getBytes(UTF_8));
        siege.refused("no sense", "\u0000\u0001\u0002\r\n\r\n".getBytes(UTF_8));
        siege.refused("another method", new Asking("BREW", "/api/v1/matters").bytes());
        siege.refused("no method", new Asking("", "/api/v1/matters").bytes());
        siege.refused("no host", new Asking("GET", "/api/v1/matters").without("Host").bytes());
        siege.refused(
                "a header of 100 kB",
                siege.get(Besieged.MATTERS).header("X", "x".repeat(100_000)).bytes());
        siege.refused("header bytes", siege.get(Besieged.MATTERS).header("A\u00ffb", "x").bytes());
        siege.refused(
                "a length that is none",
                siege.raise(siege.form).header("Content-Length", "x").bytes());
        siege.refused(
                "two lengths", siege.raise(siege.form).header("Content-Length", "5, 6").bytes());
        siege.refused(
                "chunks that are none",
                siege.raise(siege.form).header("Transfer-Encoding", "chunked").bytes());
        siege.refused(
                "a length too long", siege.raise("{}").header("Content-Length", "200").bytes());
        siege.nothingWasStored();
    }
}

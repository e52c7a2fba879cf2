package org.tongxin.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// How often and how much one caller may ask, and what those who run the server are told.
/// Invariants 4 and 5 of access.
class LimitsTest {

    static final String SECRET = "t0p-of-the-hill-and-down-again";
    static House house;

    @BeforeAll
    static void open() {
        house =
                House.open(
                        Map.of(
                                "tongxin.limits.sign-ins-per-minute", 3,
                                "tongxin.limits.api-per-minute", 4,
                                "tongxin.limits.body-bytes", 2_000,
                                "tongxin.metrics.secret", SECRET));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void whoeverTriesPasswordsTooOftenIsToldWhenToComeAgain() {
        var browser = house.browser();
        for (var i = 0; i < 3; i++) {
            assertThat(browser.signIn("nobody", "x").statusCode()).isEqualTo(422);
        }
        var answer = browser.signIn("nobody", "x");
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("Retry-After")).isPresent();
        assertThat(answer.body()).contains("操作太快了");
        assertThat(browser.get("/sign-in").statusCode()).isEqualTo(200);
    }

    @Test
    void eachTokenHasALimitOfItsOwn() {
        var account = house.account("p-m01");
        var other = house.account("p-m02");
        for (var i = 0; i < 4; i++) {
            assertThat(api(account.token())).isEqualTo(200);
        }
        assertThat(api(account.token())).isEqualTo(429);
        assertThat(api(other.token())).isEqualTo(200);
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedBeforeItIsRead() throws IOException {
        var account = house.account("p-m03");
        var head =
                """
                POST /api/v1/matters HTTP/1.1
                Host: localhost
                Authorization: Bearer %s
                Content-Type: application/json
                Content-Length: 90000000

                """
                        .formatted(account.token());
        assertThat(said(head)).startsWith("HTTP/1.1 413");
    }

    @Test
    void aBodyThatHidesItsLengthIsRefusedToo() throws IOException {
        var account = house.account("p-m04");
        var chunk = "\"" + "x".repeat(2_500) + "\"";
        var head =
                """
                POST /api/v1/matters HTTP/1.1
                Host: localhost
                Authorization: Bearer %s
                Idempotency-Key: k
                Content-Type: application/json
                Transfer-Encoding: chunked
                Connection: close

                %x
                %s
                0

                """
                        .formatted(account.token(), chunk.length(), chunk);
        assertThat(said(head)).startsWith("HTTP/1.1 413");
    }

    @Test
    void aFormThatHidesItsLengthDoesNoHarm() throws IOException {
        var chunk = "username=" + "x".repeat(1_500_000);
        var head =
                """
                POST /sign-in HTTP/1.1
                Host: localhost
                Content-Type: application/x-www-form-urlencoded
                Transfer-Encoding: chunked
                Connection: close

                %x
                %s
                0

                """
                        .formatted(chunk.length(), chunk);
        assertThat(said(head)).matches("(?s)HTTP/1.1 4(03|13|29).*");
    }

    @Test
    void theServerSaysThatItWorks() {
        var answer = house.browser().get("/healthz");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("ok");
    }

    @Test
    void figuresAreForThisMachineOrWhoeverKnowsTheSecret() {
        var browser = house.browser();
        assertThat(browser.get("/metrics").body())
                .contains("tongxin_door_waiting", "tongxin_door_batch_seconds", "hikaricp");
        var outside = "X-Forwarded-For";
        assertThat(browser.get("/metrics", outside, "203.0.113.5").statusCode()).isEqualTo(404);
        var known =
                browser.get(
                        "/metrics", outside, "203.0.113.5", "Authorization", "Bearer " + SECRET);
        assertThat(known.statusCode()).isEqualTo(200);
    }

    private static int api(String token) {
        var bearer = "Bearer " + token;
        return house.browser().get("/api/v1/matters", "Authorization", bearer).statusCode();
    }

    /// Sends what no well-behaved client would, and reads the answer to its end or the hang-up.
    private static String said(String request) throws IOException {
        try (var socket = new Socket("localhost", URI.create(house.address).getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(request.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            var answer = new StringBuilder();
            var reader = socket.getInputStream();
            for (var one = reader.read(); one >= 0 && answer.length() < 40; one = reader.read()) {
                answer.append((char) one);
            }
            return answer.toString();
        }
    }
}

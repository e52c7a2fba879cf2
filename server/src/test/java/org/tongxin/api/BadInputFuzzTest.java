package org.tongxin.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tongxin.api.Wire.Asking;

/// Requests broken at random: none is answered with 5xx, none is let through, nothing is stored.
/// Invariant 5 of the module. `-Dtongxin.fuzz.seed=` repeats a run, `-Dtongxin.fuzz.requests=` asks
/// for more.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputFuzzTest {

    private static final int REQUESTS = Integer.getInteger("tongxin.fuzz.requests", 5_000);
    private static final long SEED = Long.getLong("tongxin.fuzz.seed", System.nanoTime());
    private static final Duration TIME_MAX = Duration.ofMinutes(5 + REQUESTS / 2_000);
    private static final String MATTERS = "/api/v1/matters";
    private static final List<String> NASTY =
            List.of(
                    "null",
                    "true",
                    "-0",
                    "1e999",
                    "NaN",
                    "\"\\u0000\"",
                    "\"\\ud800\"",
                    "[]",
                    "{}",
                    "[[[[[[]]]]]]",
                    "{\"a\":{\"a\":{}}}",
                    "\"' or 1=1 --\"",
                    "\"<script>\"",
                    "99999999999999999999999999",
                    "\"${jndi:ldap://x}\"",
                    "\"../../etc/passwd\"",
                    "\"\\ufffe\\uffff\"",
                    "\"%s%n\"",
                    "[null,null]",
                    "\"\"",
                    "1.0",
                    "[\"a\",\"a\"]");

    private final ApiHouse house = ApiHouse.open();
    private final Random random = new Random(SEED);
    private final Wire wire = new Wire(house.port());

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void brokenRequestsAreRefusedAndLeaveNothing() {
        System.out.printf("fuzz: %d requests, seed %d%n", REQUESTS, SEED);
        var id = new Story(house).submitted();
        // Neither of them may do what he asks for, so whatever stays whole is refused too.
        var bases = List.of(raise(), act(id), list());
        List.of("u12", "m01").forEach(house::token);
        var before = house.contents();
        var until = Instant.now().plus(TIME_MAX);
        var bad = new ArrayList<String>();
        var sent = 0;
        while (sent < REQUESTS && Instant.now().isBefore(until)) {
            var broken = broken(bases.get(random.nextInt(bases.size())));
            var said = wire.send(broken);
            sent++;
            if (isOurFault(said) || isActed(broken, said)) {
                bad.add(
                        "%s%n-> %s%n%s"
                                .formatted(new String(broken, UTF_8), said.head(), said.body()));
            }
        }
        assertThat(bad).as("seed %d", SEED).isEmpty();
        assertThat(sent).as("requests within " + TIME_MAX).isEqualTo(REQUESTS);
        assertThat(house.contents()).isEqualTo(before);
    }

    /// 501 and 505 are what HTTP prescribes for encodings and versions nobody knows.
    private static boolean isOurFault(Wire.Said said) {
        return said.status() >= 500 && said.status() != 501 && said.status() != 505;
    }

    private static boolean isActed(byte[] request, Wire.Said said) {
        return request.length > 0
                && request[0] == 'P'
                && said.status() >= 200
                && said.status() < 300;
    }

    private byte[] raise() {
        var body = Program.JSON.writeValueAsString(Story.FORM);
        return post("u12", MATTERS, body);
    }

    private byte[] act(String id) {
        var body = "{\"action\":\"docket\",\"version\":3,\"target\":null,\"fields\":{}}";
        return post("m01", MATTERS + "/" + id + "/actions", body);
    }

    private byte[] list() {
        var query = "?kind=proposal&stage=review&q=%E5%85%AC%E5%9B%AD&due=2027-01-01&limit=5";
        return new Asking("GET", MATTERS + query)
                .header("Authorization", "Bearer " + house.token("m01"))
                .header("Accept-Language", "en,zh;q=0.5")
                .bytes();
    }

    private byte[] post(String who, String path, String body) {
        return new Asking("POST", path)
                .header("Authorization", "Bearer " + house.token(who))
                .header("Idempotency-Key", "fuzz")
                .header("Content-Type", "application/json")
                .body(body)
                .bytes();
    }

    private byte[] broken(byte[] base) {
        var bytes = base.clone();
        for (var times = 1 + random.nextInt(3); times > 0; times--) {
            bytes = brokenOnce(bytes);
        }
        return bytes;
    }

    private byte[] brokenOnce(byte[] bytes) {
        if (bytes.length == 0) {
            return bytes;
        }
        var at = random.nextInt(bytes.length);
        return switch (random.nextInt(7)) {
            case 0 -> changed(bytes, at, (byte) random.nextInt(256));
            case 1 -> changed(bytes, at, (byte) (bytes[at] ^ (1 << random.nextInt(8))));
            case 2 -> Arrays.copyOf(bytes, Math.max(at, 1));
            case 3 -> spliced(bytes, at, at, new byte[] {(byte) random.nextInt(256)});
            case 4 ->
                    spliced(
                            bytes,
                            at,
                            Math.min(at + random.nextInt(20), bytes.length),
                            new byte[0]);
            case 5 ->
                    spliced(bytes, at, at, NASTY.get(random.nextInt(NASTY.size())).getBytes(UTF_8));
            default -> value(bytes);
        };
    }

    private static byte[] changed(byte[] bytes, int at, byte value) {
        var copy = bytes.clone();
        copy[at] = value;
        return copy;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] with) {
        var copy = new byte[bytes.length - (to - from) + with.length];
        System.arraycopy(bytes, 0, copy, 0, from);
        System.arraycopy(with, 0, copy, from, with.length);
        System.arraycopy(bytes, to, copy, from + with.length, bytes.length - to);
        return copy;
    }

    /// Puts something nasty in the place of a value of the JSON, and mends the length.
    private byte[] value(byte[] bytes) {
        var text = new String(bytes, UTF_8);
        var head = text.indexOf("\r\n\r\n");
        var colon =
                text.indexOf(':', head + 4 + random.nextInt(Math.max(1, text.length() - head - 4)));
        if (head < 0 || colon < 0) {
            return bytes;
        }
        var end = colon + 1;
        while (end < text.length() && ",}]".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        var body =
                text.substring(head + 4, colon + 1)
                        + NASTY.get(random.nextInt(NASTY.size()))
                        + text.substring(end);
        return (text.substring(0, head)
                                .replaceAll(
                                        "Content-Length: \\d+",
                                        "Content-Length: " + body.getBytes(UTF_8).length)
                        + "\r\n\r\n"
                        + body)
                .getBytes(UTF_8);
    }
}

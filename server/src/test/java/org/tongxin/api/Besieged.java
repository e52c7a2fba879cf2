package org.tongxin.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongxin.api.Wire.Asking;

/// A house with one proposal in it, to which bad requests are put.
final class Besieged implements AutoCloseable {

    static final String MATTERS = "/api/v1/matters";

    final ApiHouse house = ApiHouse.open();
    final String form = Program.JSON.writeValueAsString(Story.FORM);
    final String id = new Story(house).submitted();
    private final Wire wire = new Wire(house.port());
    private final List<String> wrong = new ArrayList<>();
    private final Map<String, Long> before;

    Besieged() {
        List.of("m01", "m02", "o01", "u12").forEach(house::token);
        before = house.contents();
    }

    void nothingWasStored() {
        var all = List.copyOf(wrong);
        wrong.clear();
        assertThat(all).isEmpty();
        assertThat(house.contents()).isEqualTo(before);
    }

    Asking post(String who, String path, String body) {
        return new Asking("POST", path)
                .header("Authorization", "Bearer " + house.token(who))
                .header("Idempotency-Key", "bad-" + System.nanoTime())
                .header("Content-Type", "application/json")
                .body(body);
    }

    Asking raise(String body) {
        return post("m01", MATTERS, body);
    }

    Asking act(String body) {
        return post("o01", MATTERS + "/" + id + "/actions", body);
    }

    Asking get(String target) {
        return new Asking("GET", target).header("Authorization", "Bearer " + house.token("o01"));
    }

    void expect(int status, String code, String what, Asking asking) {
        var said = wire.send(asking.bytes());
        if (said.status() != status || !said.code().equals(code)) {
            wrong.add(
                    "%s: wanted %d %s, got %d %s%n%s%n%s"
                            .formatted(
                                    what,
                                    status,
                                    code,
                                    said.status(),
                                    said.code(),
                                    said.head(),
                                    said.body().lines().limit(3).toList()));
        }
    }

    /// Refused with 4xx, or hung up on; when there are words, they are no stack and name no
    /// product.
    void refused(String what, byte[] request) {
        var said = wire.send(request);
        var words = said.body();
        if (said.status() >= 500
                || (said.status() > 0 && said.status() < 400)
                || words.contains("Tomcat")
                || words.contains("Exception")) {
            wrong.add("%s: %d %s".formatted(what, said.status(), words));
        }
    }

    @Override
    public void close() {
        house.close();
    }
}

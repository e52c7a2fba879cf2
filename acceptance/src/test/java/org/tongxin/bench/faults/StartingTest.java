package org.tongxin.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongxin.bench.faults.Client.Reply;

/// Starting, starting twice, starting after a kill: invariants 1 to 3 of `launch`, from outside.
class StartingTest {

    static Installation installation;
    static Cast cast;

    @BeforeAll
    static void start() throws Exception {
        installation = Place.demo("starting");
        var _ = installation.startAndAwait();
        cast = Place.cast(installation);
    }

    @AfterAll
    static void stop() throws Exception {
        installation.close();
    }

    @Test
    void aSecondStartOnTheSameDirectoryIsRefusedInOneLine() throws Exception {
        var second =
                Place.ended(
                        List.of(
                                "demo",
                                "--port",
                                "" + FaultsBench.freePort(),
                                "--data",
                                installation.data().toString()));
        assertThat(second.exit()).isEqualTo(1);
        assertThat(second.lines()).singleElement().asString().contains("in use by another Tongxin");
        try (var client = new Client(installation.port())) {
            assertThat(client.showsFirstPage()).isTrue();
        }
    }

    @Test
    void aPortInUseIsSaidInOneLineAndNothingIsLeftRunning() throws Exception {
        var data = Place.fresh("port");
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = taken.getLocalPort();
            var ended =
                    Place.ended(List.of("demo", "--port", "" + port, "--data", data.toString()));
            assertThat(ended.exit()).isEqualTo(1);
            assertThat(ended.lines())
                    .containsExactly(
                            "tongxin: port %d is in use: give another --port".formatted(port));
        }
        assertThat(Place.postgresOn(data)).isEmpty();
    }

    @Test
    void whatAKilledServerLeftRunningIsTakenOverByTheNextStart() throws Exception {
        String matter;
        try (var client = new Client(installation.port())) {
            matter = Place.raise(client, cast, "before-the-kill");
        }
        var orphan = installation.postmaster().orElseThrow();
        installation.kill();
        assertThat(orphan.isAlive()).isTrue();
        var took = installation.startAndAwait();
        System.out.printf("second start after kill -9: %.1f s%n", took.toMillis() / 1_000.0);
        assertThat(orphan.isAlive()).isFalse();
        assertThat(Place.postgresOn(installation.data())).hasSize(1);
        assertThat(took).isLessThan(Place.patience());
        try (var client = new Client(installation.port())) {
            var by = cast.all("proposal-office").getFirst();
            assertThat(client.get(by, "/api/v1/matters/" + matter).status()).isEqualTo(200);
        }
    }

    @Test
    void aServerToldToStopAnswersWhatItAcknowledgedAndLeavesNothingRunning() throws Exception {
        var acknowledged = new ArrayList<String>();
        List<Callable<Reply>> calls = new ArrayList<>();
        try (var client = new Client(installation.port())) {
            for (var i = 0; i < 60; i++) {
                var key = "stopping-" + i;
                var by = cast.all("member").get(i % 8);
                calls.add(() -> client.post(by, "/api/v1/matters", key, Step.raising("停止" + key)));
            }
            var stopping = Thread.ofVirtual().start(() -> exit(installation));
            for (var reply : Place.together(calls)) {
                if (reply.done()) {
                    acknowledged.add(reply.body().path("id").asString());
                }
            }
            stopping.join();
        }
        assertThat(Place.postgresOn(installation.data())).isEmpty();
        assertThat(installation.data().resolve("pg/postmaster.pid")).doesNotExist();
        var took = installation.startAndAwait();
        System.out.printf("start after a stop: %.1f s%n", took.toMillis() / 1_000.0);
        try (var client = new Client(installation.port())) {
            var by = cast.all("proposal-office").getFirst();
            for (var matter : acknowledged) {
                assertThat(client.get(by, "/api/v1/matters/" + matter).status()).isEqualTo(200);
            }
        }
    }

    private static void exit(Installation installation) {
        try {
            assertThat(installation.stop()).isIn(0, 143);
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    @Test
    void ofThirtyTwoCallersWhoRaceForOneStepOneWins() throws Exception {
        try (var client = new Client(installation.port())) {
            var matter = Place.raise(client, cast, "race");
            var by = cast.all("proposal-office").getFirst();
            var path = "/api/v1/matters/" + matter + "/actions";
            var seen = client.get(by, "/api/v1/matters/" + matter).body().path("version").asLong();
            List<Callable<Reply>> racers = new ArrayList<>();
            for (var i = 0; i < 32; i++) {
                var key = "race-" + i;
                var docket = Step.DOCKET.body("", "");
                docket.put("version", seen);
                racers.add(() -> client.post(by, path, key, docket));
            }
            var replies = Place.together(racers);
            assertThat(replies).filteredOn(Reply::done).hasSize(1);
            assertThat(replies)
                    .filteredOn(reply -> reply.status() == 409)
                    .hasSize(31)
                    .allSatisfy(
                            reply ->
                                    assertThat(reply.body().path("title").asString())
                                            .matches(".*\\p{IsHan}{4,}.*"));
        }
    }

    @Test
    void aFirstStartKilledHalfWayIsFollowedByOneThatWorks() throws Exception {
        try (var killed = Place.demo("half-way")) {
            killed.start();
            assertThat(Installation.await(120, () -> hasBegun(killed.data()))).isTrue();
            killed.kill();
            var _ = killed.startAndAwait();
            killed.kill();
            var _ = killed.startAndAwait();
            assertThat(killed.awaitAccounts()).isNotEmpty();
        }
    }

    /// Whether a cluster is being made.
    private static boolean hasBegun(Path data) {
        var names = data.toFile().list((_, name) -> name.startsWith("pg.new") || name.equals("pg"));
        return names != null && names.length > 0;
    }
}

package org.tongxin.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import org.tongxin.bench.faults.Client.Reply;
import org.tongxin.launch.Database;
import tools.jackson.databind.json.JsonMapper;

/// One installation's records in more places: two nodes on a database elsewhere, a backup taken
/// under load and restored. Invariant 5 of `launch`, from outside.
class ElsewhereTest {

    static Installation installation;
    static Cast cast;

    @BeforeAll
    static void start() throws Exception {
        installation = Place.demo("elsewhere");
        var _ = installation.startAndAwait();
        cast = Place.cast(installation);
    }

    @BeforeEach
    void goOn() throws Exception {
        if (!installation.isAlive()) {
            var _ = installation.startAndAwait();
        }
    }

    @AfterAll
    static void stop() throws Exception {
        installation.close();
    }

    @Test
    void aBackupTakenUnderLoadComesBackWithTheSameRootAndServes() throws Exception {
        var backup = Place.fresh("backup");
        var restored = Place.fresh("restored");
        try (var client = new Client(installation.port())) {
            var first = Place.raise(client, cast, "before-the-backup");
            var over = new AtomicBoolean();
            var load = Thread.ofVirtual().start(() -> raiseUntil(over, client));
            var ended =
                    Place.ended(List.of("backup", "" + backup, "--data", "" + installation.data()));
            over.set(true);
            load.join();
            assertThat(ended.exit()).as(ended.output()).isZero();
            var again = Place.ended(List.of("restore", "" + backup, "--data", "" + restored));
            assertThat(again.exit()).as(again.output()).isZero();
            var manifest = JsonMapper.shared().readTree(backup.resolve("manifest.json").toFile());
            assertThat(head(restored))
                    .isEqualTo(manifest.path("journal").path("frontier").asString());
            for (var command : List.of("verify", "replay")) {
                var checked = Place.ended(List.of("journal", command, "--data", "" + restored));
                assertThat(checked.exit()).as(checked.output()).isZero();
            }
            serves(restored, first);
        }
    }

    private static void raiseUntil(AtomicBoolean over, Client client) {
        for (var i = 0; !over.get(); i++) {
            Place.raise(client, cast, "load-" + i);
        }
    }

    private static String head(Path data) throws Exception {
        try (var database = Database.attach(data);
                var connection = database.access().owner().connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select frontier::text from journal_head")) {
            row.next();
            return row.getString(1);
        }
    }

    /// The tokens of the backup still count, and the proposal of before is there.
    private static void serves(Path restored, String matter) throws Exception {
        var port = FaultsBench.freePort();
        var arguments = List.of("serve", "--port", "" + port, "--data", "" + restored);
        try (var server = new Installation(restored, port, arguments);
                var client = new Client(port)) {
            var _ = server.startAndAwait();
            var by = cast.all("proposal-office").getFirst();
            var reply = client.get(by, "/api/v1/matters/" + matter + "/journal");
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.body().path("items").size()).isPositive();
        }
    }

    @Test
    void twoNodesOnADatabaseElsewhereKeepOneOrderWithoutAGap() throws Exception {
        assertThat(installation.stop()).isIn(0, 143);
        try (var database = Database.open(installation.data())) {
            var superuser = database.superuser().orElseThrow();
            var url = superuser.url() + "?user=postgres&password=" + superuser.password();
            try (var one = node("node-1", url);
                    var two = node("node-2", url)) {
                var _ = one.startAndAwait();
                var _ = two.startAndAwait();
                var replies = bothAtOnce(one, two);
                assertThat(replies).allMatch(Reply::done);
            }
        }
        var ledger = new Ledger();
        var found = new Audit(installation.data(), ledger, "nodes").look();
        assertThat(found.wrong()).isEmpty();
        assertThat(found.facts()).isGreaterThan(120);
    }

    /// A node without a database of its own; it shares the key of sealed texts.
    private static Installation node(String name, String url) throws Exception {
        var data = Place.fresh(name);
        Files.createDirectories(data);
        FileSystemUtils.copyRecursively(installation.data().resolve("keys"), data.resolve("keys"));
        var port = FaultsBench.freePort();
        return new Installation(
                data,
                port,
                List.of("serve", "--port", "" + port, "--data", "" + data, "--db", url));
    }

    private static List<Reply> bothAtOnce(Installation one, Installation two) throws Exception {
        try (var left = new Client(one.port());
                var right = new Client(two.port())) {
            List<Callable<Reply>> calls = new ArrayList<>();
            for (var i = 0; i < 60; i++) {
                var at = i % 2 == 0 ? left : right;
                var other = i % 2 == 0 ? right : left;
                var key = "nodes-" + i;
                var by = cast.all("member").get(i % 8);
                calls.add(
                        () -> {
                            var raised = at.post(by, "/api/v1/matters", key, Step.raising(key));
                            return raised.done() ? docket(other, raised, key) : raised;
                        });
            }
            return Place.together(calls);
        }
    }

    /// The other node takes the next step, on the version that the first one gave.
    private static Reply docket(Client client, Reply raised, String key) {
        var body = Step.DOCKET.body("", "");
        body.putAll(Map.of("version", raised.body().path("version").asLong()));
        var path = "/api/v1/matters/" + raised.body().path("id").asString() + "/actions";
        return client.post(cast.all("proposal-office").getFirst(), path, key, body);
    }
}

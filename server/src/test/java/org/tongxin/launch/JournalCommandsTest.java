package org.tongxin.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.tongxin.Tongxin;
import org.tongxin.access.House;
import org.tongxin.journal.note.Checkpoint;
import org.tongxin.journal.note.Note;
import org.tongxin.journal.note.NoteKey;
import org.tongxin.launch.backup.Manifest;
import tools.jackson.databind.json.JsonMapper;

/// One journal and its checks, from the command line: beside the running server, after it has
/// stopped, restored, and altered. Invariant 6 of launch.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JournalCommandsTest {

    @TempDir static Path dir = Path.of("replaced by JUnit");

    static Database database;
    static House house;
    static String member;

    private record Ended(int code, String out, String errors) {}

    @BeforeAll
    static void aServerOnADirectory() throws Exception {
        System.setProperty("tongxin.pgbin", Path.of("target/pgbin").toAbsolutePath().toString());
        System.setProperty("tongxin.places", "../places");
        database = Database.open(dir.resolve("data"));
        var access = database.access();
        var properties = new HashMap<String, Object>();
        properties.put("tongxin.data", dir.resolve("data").toString());
        properties.put("spring.datasource.url", access.url());
        properties.put("spring.datasource.username", access.appUser());
        properties.put("spring.datasource.password", access.appPassword());
        properties.put("spring.flyway.url", access.url());
        properties.put("spring.flyway.user", access.ownerUser());
        properties.put("spring.flyway.password", access.ownerPassword());
        house = House.open(properties);
        member = house.account("p-m01").token();
    }

    @AfterAll
    static void close() throws IOException {
        System.clearProperty("tongxin.places");
        house.close();
        database.close();
    }

    @Test
    @Order(1)
    void besideARunningServerAllAgrees() throws Exception {
        var id = raise("关于增设公交站点的提案");
        raise("关于老旧小区加装电梯的提案");
        keep("receipt", "/api/v1/matters/" + id + "/receipt");
        keep("vkey", "/log/vkey");
        covered("before");
        assertThat(run("journal", "verify", "--data", at("data")).out())
                .startsWith("Verified ")
                .endsWith(": all agree.\n");
        var replayed = run("journal", "replay", "--data", at("data"));
        assertThat(replayed.errors()).isEmpty();
        assertThat(replayed.code()).isZero();
    }

    @Test
    @Order(2)
    void aReceiptIsCheckedOfflineByAKeyOneTrusts() throws IOException {
        var key = Files.readString(dir.resolve("vkey")).strip();
        var other = NoteKey.generate("tongxin.local/zhoukou").vkey().text();
        assertThat(run("receipt", "verify", at("receipt"), "--key", key).out())
                .startsWith("Genuine: fact matter.Raised.v1 of p-");
        assertThat(run("receipt", "verify", at("receipt"), "--key", at("vkey")).code()).isZero();
        var untrusted = run("receipt", "verify", at("receipt"));
        assertThat(untrusted.code()).isEqualTo(1);
        assertThat(untrusted.errors()).contains("give --key VKEY").hasLineCount(1);
        assertThat(run("receipt", "verify", at("receipt"), "--key", other).code()).isEqualTo(1);
        assertThat(run("receipt", "verify", at("vkey"), "--key", key).code()).isEqualTo(1);
        assertThat(run("receipt", "verify", at("none"), "--key", key).errors())
                .contains("there is no such file")
                .hasLineCount(1);
        assertThat(run("receipt", "verify", at("receipt"), "--key", "key").code()).isEqualTo(2);
        assertThat(run("receipt").code()).isEqualTo(2);
    }

    @Test
    @Order(3)
    void aBackupIsTakenAndLifeGoesOn() throws Exception {
        assertThat(run("backup", at("backup"), "--data", at("data")).code()).isZero();
        raise("关于农贸市场改造的提案");
        covered("after");
    }

    @Test
    @Order(4)
    void aStoppedServersJournalIsCheckedToo() throws IOException {
        house.close();
        database.close();
        assertThat(run("journal", "verify", "--data", at("data")).code()).isZero();
        assertThat(run("journal", "verify", "--data", at("nowhere")).errors())
                .contains("holds no database")
                .hasLineCount(1);
        assertThat(dir.resolve("nowhere")).doesNotExist();
    }

    @Test
    @Order(4)
    void checkpointsThatTheTrustedKeyDidNotSignAreSaid() {
        var other = NoteKey.generate("tongxin.local/zhoukou").vkey().text();
        var verified = run("journal", "verify", "--data", at("data"), "--key", other);
        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.out())
                .contains("is not signed by " + other, "key of the log: calculated " + other);
    }

    @Test
    @Order(5)
    void aBackupOlderThanAPublishedCheckpointIsRefused() {
        var refused =
                run("restore", at("backup"), "--data", at("older"), "--checkpoint", at("after"));
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.errors()).contains("refused: the backup has ", "were published");
        assertThat(dir.resolve("older")).doesNotExist();
    }

    @Test
    @Order(6)
    void aCheckpointOfAnotherLogIsNoMeasure() throws IOException {
        var note = Note.parse(Files.readString(dir.resolve("before"))).orElseThrow();
        var forged =
                Checkpoint.parse(note.text())
                        .orElseThrow()
                        .sign(NoteKey.generate("tongxin.local/zhoukou"));
        Files.writeString(dir.resolve("forged"), forged.encoded());
        assertThat(
                        run(
                                        "restore",
                                        at("backup"),
                                        "--data",
                                        at("older"),
                                        "--checkpoint",
                                        at("forged"))
                                .errors())
                .contains("is not signed with the key of this backup");
    }

    @Test
    @Order(7)
    void whatIsRestoredHasTheSameRootAndAgrees() throws Exception {
        var restored =
                run("restore", at("backup"), "--data", at("new"), "--checkpoint", at("before"));
        assertThat(restored.code()).as(restored.errors()).isZero();
        try (var fresh = Database.open(dir.resolve("new"))) {
            assertThat(frontier(fresh)).isEqualTo(frontierOf(Manifest.read(dir.resolve("backup"))));
        }
        assertThat(run("journal", "verify", "--data", at("new")).out()).endsWith("all agree.\n");
        assertThat(run("journal", "replay", "--data", at("new")).out()).endsWith("all agree.\n");
    }

    @Test
    @Order(8)
    void whatWasAlteredIsSaid() throws Exception {
        try (var fresh = Database.open(dir.resolve("new"));
                var connection = fresh.superuser().orElseThrow().connect();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("update journal_entry set leaf = leaf || '\\x20' where idx = 0");
            statement.execute("update access_log set event = 'x' where no = 1");
            statement.execute("update matter set stage = 'rated'");
        }
        var verified = run("journal", "verify", "--data", at("new"));
        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.out()).containsPattern("hash of leaf 0: calculated .*, stored .*");
        assertThat(run("journal", "replay", "--data", at("new")).out()).contains("matter: stored");
    }

    private static Ended run(String... arguments) {
        var out = new StringWriter();
        var errors = new StringWriter();
        var line =
                Commands.all(Tongxin.class)
                        .setOut(new PrintWriter(out))
                        .setErr(new PrintWriter(errors));
        var code = CommandLineMain.execute(line, arguments);
        return new Ended(code, out.toString(), errors.toString());
    }

    private static String at(String name) {
        return dir.resolve(name).toString();
    }

    private static String raise(String title) throws IOException, InterruptedException {
        var body =
                """
                {"kind": "proposal", "title": "%s", "attributes": {"category": "economy"},
                 "sections": {"situation": "情况", "analysis": "分析"}, "points": ["建议一"]}
                """
                        .formatted(title);
        var request =
                HttpRequest.newBuilder(URI.create(house.address + "/api/v1/matters"))
                        .headers("Authorization", "Bearer " + member)
                        .headers("Content-Type", "application/json")
                        .headers("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(body))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            return JsonMapper.shared().readTree(answer.body()).get("id").asString();
        }
    }

    private static String get(String path) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(house.address + path))
                        .headers("Authorization", "Bearer " + member)
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    private static void keep(String name, String path) throws IOException, InterruptedException {
        Files.writeString(dir.resolve(name), get(path));
    }

    /// Keeps the first checkpoint that covers all there is.
    private static void covered(String name) throws IOException, InterruptedException {
        var size = house.db.sql("select size from journal_head").query(Long.class).single();
        var end = System.nanoTime() + 20_000_000_000L;
        while (!get("/log/checkpoint").contains("\n" + size + "\n")) {
            assertThat(System.nanoTime()).as("no checkpoint covers the head").isLessThan(end);
            LockSupport.parkNanos(50_000_000);
        }
        keep(name, "/log/checkpoint");
    }

    private static String frontier(Database of) throws SQLException {
        try (var connection = of.access().owner().connect();
                var row =
                        connection
                                .createStatement()
                                .executeQuery("select frontier::text from journal_head")) {
            row.next();
            return row.getString(1);
        }
    }

    private static String frontierOf(Manifest manifest) {
        Map<String, Object> head = java.util.Objects.requireNonNull(manifest.journal());
        return String.valueOf(head.get("frontier"));
    }
}

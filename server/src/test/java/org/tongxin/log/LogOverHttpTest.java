package org.tongxin.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongxin.access.House;
import org.tongxin.journal.Frontier;
import org.tongxin.journal.FrontierBuilder;
import org.tongxin.journal.Proofs;
import org.tongxin.journal.note.Checkpoint;
import org.tongxin.journal.note.Receipt;
import org.tongxin.journal.note.Verdict;
import tools.jackson.databind.json.JsonMapper;

/// Invariants 1, 2, 4 and 5 of the log, as an outsider finds them over HTTP.
class LogOverHttpTest {

    static House house;
    static Outsider outsider;
    static String member;
    static String clerk;

    @BeforeAll
    static void aHouseWithAFullTile() {
        house = House.open(Map.of());
        outsider = new Outsider(house.address);
        member = "Bearer " + house.account("p-m01").token();
        clerk = "Bearer " + house.account("p-u01").token();
        var raised = 0;
        while (head() <= 520) {
            raise("关于第%d件事的提案".formatted(++raised));
        }
        covered();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void theRootIsWhatTheTilesLeadTo() {
        var checkpoint = outsider.checkpoint();
        var tree = new FrontierBuilder(Frontier.empty());
        outsider.leaves(checkpoint.size()).forEach(tree::add);
        assertThat(tree.size()).isEqualTo(checkpoint.size());
        assertThat(tree.root()).isEqualTo(checkpoint.root());
    }

    @Test
    void everyCheckpointContinuesTheOneBefore() {
        var before = outsider.checkpoint();
        raise("关于增设公交站点的提案");
        var after = covered();
        var proof = Proofs.consistency(before.size(), after.size(), outsider.nodes(after.size()));
        assertThat(after.size()).isGreaterThan(before.size());
        assertThat(
                        Proofs.verifyConsistency(
                                before.size(), after.size(), proof, before.root(), after.root()))
                .isTrue();
    }

    @Test
    void aCheckpointIsNeverCachedAndATileForEver() {
        var checkpoint = outsider.get("/log/checkpoint").headers();
        assertThat(checkpoint.firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
        assertThat(checkpoint.firstValue("Cache-Control")).hasValue("no-cache");
        var tile = outsider.get("/log/tile/0/000").headers();
        assertThat(tile.firstValue("Content-Type")).hasValue("application/octet-stream");
        assertThat(tile.firstValue("Cache-Control").orElse("")).contains("immutable", "public");
    }

    @Test
    void whatIsBeyondTheCheckpointOrNoTileIsNotThere() {
        var size = outsider.checkpoint().size();
        var tooMuch = size % 256 + 1;
        for (var path :
                List.of(
                        "tile/0/%03d.p/%d".formatted(size / 256, tooMuch),
                        "tile/0/%03d".formatted(size / 256),
                        "tile/0/x001/000.p/1",
                        "tile/1/001.p/1",
                        "tile/63/000",
                        "tile/0/0",
                        "tile/00/000",
                        "tile/0/x000/000",
                        "tile/0/000.p/0",
                        "tile/0/000.p/256",
                        "tile/entries/000",
                        "tile/entries/000.p/1",
                        "tile/",
                        "tile/0/000/x")) {
            assertThat(outsider.get("/log/" + path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void aFullTileIsServedAndAnyWidthBelowIt() {
        assertThat(outsider.tile(0, 0, 256).subList(0, 17)).isEqualTo(outsider.tile(0, 0, 17));
        assertThat(outsider.tile(1, 0, 2)).hasSize(2);
    }

    @Test
    void aReceiptIsGivenRightAfterTheActAndVerifiesWithTheKeyAlone() {
        var id = raise("关于老旧小区加装电梯的提案");
        var receipt = receipt(id);
        assertThat(receipt.verify(outsider.key())).isInstanceOf(Verdict.Genuine.class);
        assertThat(new String(receipt.leaf(), UTF_8))
                .contains("\"matter\":\"" + id + "\"", "\"version\":1")
                .doesNotContain("电梯");
    }

    @Test
    void aReceiptWithAnyBitChangedIsRefused() {
        var bytes = receipt(raise("关于河道保洁的提案")).text().getBytes(UTF_8);
        var key = outsider.key();
        for (var bit = 0; bit < bytes.length * 8; bit++) {
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            var verdict = Receipt.parse(bytes).map(receipt -> receipt.verify(key));
            assertThat(verdict.filter(Verdict.Genuine.class::isInstance))
                    .as("bit " + bit)
                    .isEmpty();
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
        }
    }

    @Test
    void everyFactOfAMatterHasAReceiptAndNoOtherMattersFactHas() throws IOException {
        var id = raise("关于校园周边交通的提案");
        var other = receipt(raise("关于农贸市场的提案")).index();
        var json = outsider.text("/api/v1/matters/" + id + "/journal", "Authorization", member);
        for (var item : JsonMapper.shared().readTree(json).get("items")) {
            var index = item.get("index").asLong();
            var receipt = Receipt.parse(receiptText(id + "/receipt?index=" + index)).orElseThrow();
            assertThat(receipt.index()).isEqualTo(index);
            assertThat(receipt.verify(outsider.key())).isInstanceOf(Verdict.Genuine.class);
        }
        assertThat(status(id + "/receipt?index=" + other, member)).isEqualTo(404);
        assertThat(status(id + "/receipt?index=-1", member)).isEqualTo(404);
        assertThat(status(id + "/receipt?index=first", member)).isEqualTo(422);
    }

    @Test
    void whoMayNotSeeAMatterGetsNoReceiptOfIt() {
        var id = raise("关于社区食堂的提案");
        assertThat(status(id + "/receipt", clerk)).isEqualTo(404);
        assertThat(outsider.get("/api/v1/matters/" + id + "/receipt").statusCode()).isEqualTo(401);
    }

    @Test
    void aReceiptIsAFileToKeep() {
        var id = raise("关于村卫生室的提案");
        var answer = outsider.get("/api/v1/matters/" + id + "/receipt", "Authorization", member);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("text/plain;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"" + id + ".tlog-proof\"");
    }

    @Test
    void whileNothingIsSignedAReceiptIsOnItsWay() {
        var signing = house.application.getBean(Signing.class);
        signing.stop();
        try {
            var id = raise("关于停车位的提案");
            var answer =
                    outsider.get("/api/v1/matters/" + id + "/receipt", "Authorization", member);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
            assertThat(new String(answer.body(), UTF_8)).contains("/problems/receipt-pending");
        } finally {
            signing.start();
        }
    }

    private static String raise(String title) {
        var body =
                """
                {"kind": "proposal", "title": "%s", "attributes": {"category": "%s"},
                 "sections": {"situation": "情况", "analysis": "分析"}, "points": ["建议一"]}
                """
                        .formatted(title, "economy");
        var request =
                HttpRequest.newBuilder(URI.create(house.address + "/api/v1/matters"))
                        .headers(
                                "Authorization",
                                member,
                                "Content-Type",
                                "application/json",
                                "Idempotency-Key",
                                UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(body))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            return JsonMapper.shared().readTree(answer.body()).get("id").asString();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Receipt receipt(String id) {
        return Receipt.parse(receiptText(id + "/receipt")).orElseThrow();
    }

    private static String receiptText(String path) {
        return outsider.text("/api/v1/matters/" + path, "Authorization", member);
    }

    private static int status(String path, String who) {
        return outsider.get("/api/v1/matters/" + path, "Authorization", who).statusCode();
    }

    private static long head() {
        return house.db.sql("select size from journal_head").query(Long.class).single();
    }

    /// The first checkpoint that covers all there is.
    private static Checkpoint covered() {
        var end = System.nanoTime() + 10_000_000_000L;
        while (true) {
            var newest = outsider.checkpoint();
            if (newest.size() == head()) {
                return newest;
            }
            assertThat(System.nanoTime()).as("no checkpoint covers the head").isLessThan(end);
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
    }
}

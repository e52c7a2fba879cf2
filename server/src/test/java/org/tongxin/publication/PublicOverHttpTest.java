package org.tongxin.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongxin.Until;

/// What the public reads without signing in, and what it never does, over HTTP. Invariants 1, 2 and
/// 4 of publication.
class PublicOverHttpTest {

    private static final List<String> ALL =
            List.of(
                    "/public",
                    "/public?q=" + URLEncoder.encode("供暖", UTF_8),
                    "/public/feed.atom",
                    "/public/feed.rss",
                    "/sitemap/0.xml",
                    "/open/proposals.csv",
                    "/open/replies.csv",
                    "/open/promises.csv",
                    "/open/proposals.json");

    static PublicTown town;
    static String shown;
    static String unpublished;
    static String confidential;
    static String refused;
    static String taken;

    /// Five answered: one published with its reply, one not, one confidential, one whose proposer
    /// does not agree, one published and taken down.
    @BeforeAll
    static void open() {
        town = new PublicTown();
        shown =
                town.answered(
                        Map.of(
                                "title",
                                "=关于改善供暖的建议",
                                "situation",
                                "请致电王先生13839412345，住周口市川汇区七一路12号院3号楼，热线12345。"));
        unpublished = town.answered(Map.of("title", "关于供暖管网甲的建议"));
        var secret = Map.of("confidential", "yes", "consent", "none", "consent-reason", "保密");
        confidential = town.answered(PublicTown.with(secret, "title", "关于供暖管网乙的建议"));
        var closed = Map.of("consent", "none", "consent-reason", "不宜公开");
        refused = town.answered(PublicTown.with(closed, "title", "关于供暖管网丙的建议"));
        taken = town.answered(Map.of("title", "关于供暖管网丁的建议"));
        PublicTown.does(town.unit, shown, "publicity", Map.of("publicity", "full"));
        assertThat(town.publishes(shown, 0, Map.of("also", "王先生")).statusCode()).isEqualTo(303);
        assertThat(town.publishes(shown, 1, Map.of()).statusCode()).isEqualTo(303);
        assertThat(town.publishes(taken, 0, Map.of()).statusCode()).isEqualTo(303);
        PublicTown.does(town.office, taken, "taking-down", Map.of("reason", "内容有误"));
        town.settled();
    }

    @AfterAll
    static void close() {
        town.house.close();
    }

    @Test
    void residentsReadWhatWasPublished() {
        var page = town.resident.page("/public/" + shown);
        assertThat(page.select("h1").text()).isEqualTo("=关于改善供暖的建议");
        assertThat(page.text()).contains("市住房和城乡建设局", "年内完成改造", "尚未到期", "分批完成管网改造", "热线12345");
    }

    @Test
    void whatWasBlackenedIsNotThereAndTheOriginalIs() {
        for (var path : paths(shown)) {
            assertThat(town.resident.get(path).body())
                    .as(path)
                    .doesNotContain("13839412345", "13700001111", "七一路12号", "王先生");
        }
        assertThat(town.office.sees("/proposals/" + shown).text()).contains("13839412345", "王先生");
    }

    private static List<String> paths(String id) {
        var paths = new ArrayList<>(ALL);
        paths.add("/public/" + id);
        paths.add("/open/proposals/%s.json".formatted(id));
        return paths;
    }

    @Test
    void whoProposedItIsToldByTypeAlone() {
        var people = town.office.sees("/proposals/" + shown).select(".tx-people dd");
        var name = people.eachText().getFirst();
        for (var path : paths(shown)) {
            assertThat(town.resident.get(path).body()).as(path).doesNotContain(name);
        }
    }

    @Test
    void whatIsNotPublishedIsNowhere() {
        for (var id : List.of(unpublished, confidential, refused, taken)) {
            assertThat(town.resident.get("/public/" + id).statusCode()).as(id).isEqualTo(404);
            var json = "/open/proposals/%s.json".formatted(id);
            assertThat(town.resident.get(json).statusCode()).as(id).isEqualTo(404);
            for (var path : ALL) {
                assertThat(town.resident.get(path).body()).as(path).doesNotContain(id, "供暖管网");
            }
        }
        assertThat(town.resident.page("/public").select(".tx-public-list > li")).hasSize(1);
        assertThat(town.resident.get("/open/proposals.csv").body().lines().count()).isEqualTo(2);
    }

    @Test
    void whatIsConfidentialOrNotAgreedToIsNotOfferedToBePublished() {
        for (var id : List.of(confidential, refused)) {
            assertThat(town.office.status("/proposals/%s/redaction".formatted(id))).isEqualTo(404);
            var act = town.office.does(id, "publication", Map.of("confirmed", "yes"));
            assertThat(act.statusCode()).isNotEqualTo(303);
        }
    }

    @Test
    void othersDoNotSeeThePageOfBlackening() {
        var address = "/proposals/%s/redaction".formatted(unpublished);
        assertThat(town.member.status(address)).isEqualTo(403);
        assertThat(town.unit.status(address)).isEqualTo(403);
        assertThat(town.resident.get(address).statusCode()).isNotEqualTo(200);
    }

    @Test
    void aNumberOfAPersonCannotBeLeftInByHand() {
        var page = town.office.sees("/proposals/%s/redaction".formatted(unpublished));
        assertThat(page.select("input[name=black]")).isEmpty();
        var answer =
                town.publishes(
                        unpublished, 0, Map.of("extent", "summary", "summary", "找13839412345"));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("还有个人信息", "找13839412345");
    }

    @Test
    void aSearchFindsByTitleAndText() {
        assertThat(found("管网老化")).isEqualTo(1);
        assertThat(found("改善供暖")).isEqualTo(1);
        assertThat(found("13839412345")).isZero();
        assertThat(found("自行车")).isZero();
        assertThat(town.resident.page("/public?q=" + URLEncoder.encode("供", UTF_8)).text())
                .contains("2 到 60 个字");
    }

    private static int found(String text) {
        var path = "/public?q=" + URLEncoder.encode(text, UTF_8);
        return town.resident.page(path).select(".tx-public-list > li").size();
    }

    @Test
    void theHouseComesToThePublicPageFromItsOwn() {
        var link = "a[href=/public/%s]".formatted(shown);
        assertThat(town.office.sees("/proposals/" + shown).select(link)).hasSize(1);
        assertThat(town.member.sees("/proposals/" + shown).select(link)).hasSize(1);
        assertThat(town.office.sees("/proposals/" + taken).select("a[href^=/public/]")).isEmpty();
    }

    @Test
    void whoProposedItIsToldThatItAndTheReplyWerePublished() {
        Until.holds(() -> town.member.sees("/notices").text().contains("答复向社会公开"));
        assertThat(town.member.sees("/notices").text()).contains("提案向社会公开", "公开的内容下架");
    }

    @Test
    void pagesAreKeptByAnybodyWhoHasNotSignedInAndSentAgainWhenTheyChanged() {
        for (var path : List.of("/public", "/public/" + shown, "/open")) {
            var first = town.house.browser().get(path).headers();
            assertThat(first.firstValue("Cache-Control")).as(path).contains("public, no-cache");
            assertThat(first.firstValue("Set-Cookie")).as(path).isEmpty();
            var tag = first.firstValue("ETag").orElseThrow();
            var again = town.resident.get(path, "If-None-Match", tag);
            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            var english = town.resident.get(path, "If-None-Match", tag, "Accept-Language", "en");
            assertThat(english.statusCode()).as(path).isEqualTo(200);
        }
    }

    @Test
    void thePageOfWhoHasSignedInIsKeptByNobody() {
        var answer = town.office.fetches("/public/" + shown).headers();
        assertThat(answer.firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.firstValue("ETag")).isEmpty();
    }

    @Test
    void filesAreAskedForAgainOnlyWhenTheyChanged() {
        for (var path : List.of("/public/feed.atom", "/sitemap.xml", "/open/proposals.csv")) {
            var tag = town.resident.get(path).headers().firstValue("ETag").orElseThrow();
            assertThat(town.resident.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
            assertThat(town.resident.get(path, "If-None-Match", "\"other\"").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void theMapOfTheSiteLeadsToThePage() {
        assertThat(town.resident.get("/robots.txt").body()).contains("/sitemap.xml");
        assertThat(town.resident.get("/sitemap.xml").body()).contains("/sitemap/0.xml");
        assertThat(town.resident.get("/sitemap/0.xml").body()).contains("/public/" + shown);
        assertThat(town.resident.get("/sitemap/7.xml").statusCode()).isEqualTo(404);
        assertThat(town.resident.get("/sitemap/x.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void noCellIsAFormulaAndTheLicenceIsTold() {
        var csv = town.resident.get("/open/proposals.csv");
        assertThat(csv.body()).contains("\"'=关于改善供暖的建议\"");
        assertThat(csv.headers().allValues("Link").toString()).contains("license");
        assertThat(town.resident.page("/open").text()).contains("raised_on", "使用许可");
    }

    @Test
    void keptAnewFromTheFirstFactItIsTheSame() {
        var before = documents();
        town.house.db.sql("update consumer set next = 0 where name = 'publication'").update();
        town.settled();
        assertThat(documents()).isEqualTo(before).hasSize(1);
    }

    private static List<String> documents() {
        return town.house
                .db
                .sql("select document from published order by position")
                .query((row, _) -> row.getString("document"))
                .list();
    }
}

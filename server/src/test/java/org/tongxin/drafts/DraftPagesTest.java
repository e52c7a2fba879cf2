package org.tongxin.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.access.Browser.location;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongxin.access.Browser;
import org.tongxin.access.House;
import org.tongxin.people.Seeding;

/// Drafts as a browser without JavaScript, and the script of a form, save them. Invariants 1 to 5
/// of drafts. Invariant 3 of access.
class DraftPagesTest {

    private static final Map<String, String> WHOLE =
            Map.of(
                    "title", "关于增设口袋公园的建议",
                    "category", "urban",
                    "situation", "老城区绿地不足。",
                    "analysis", "小块空地没有规划。",
                    "point-1", "调查空地。");

    static House house;

    @BeforeAll
    static void open() {
        house = House.open(Map.of());
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void whatIsSavedStandsInTheFormAgainAndAmongMyDrafts() {
        var browser = house.signedIn(house.account("p-m01"));
        var saved = save(browser, form(browser, Map.of("title", "未写完的建议")));
        assertThat(saved.statusCode()).isEqualTo(303);
        var again = browser.page("/proposals/new");
        assertThat(again.select("#f-title").val()).isEqualTo("未写完的建议");
        assertThat(again.select(".tx-draft-restored").text()).contains("已保存草稿 ");
        assertThat(browser.page("/proposals/new").select(".tx-draft-restored").text())
                .contains("已恢复", "的草稿");
        assertThat(browser.page("/work").select(".tx-drafts li").text()).contains("未写完的建议");
        assertThat(stored("p-m01")).doesNotContain(hex("未写完的建议"));
    }

    @Test
    void aDraftIsNotReadByAnotherPerson() {
        var writer = house.signedIn(house.account("p-m02"));
        var address = local(save(writer, form(writer, Map.of("title", "不给别人看"))));
        var other = house.signedIn(house.account("p-m03"));
        assertThat(other.get(address).body()).doesNotContain("不给别人看");
        assertThat(other.get("/work").body()).doesNotContain("不给别人看");
        var id = address.replaceAll(".*draft=", "");
        assertThat(other.post("/drafts/" + id + "/removal", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void twoWindowsLoseNeitherText() {
        var browser = house.signedIn(house.account("p-m04"));
        save(browser, form(browser, Map.of("title", "起草")));
        var one = form(browser, Map.of("title", "甲"));
        var two = form(browser, Map.of("title", "乙"));
        assertThat(byScript(browser, one).body()).contains("已自动保存");
        assertThat(byScript(browser, two).body()).contains("两份都在");
        assertThat(browser.page("/work").select(".tx-drafts").text()).contains("甲", "乙");
        assertThat(browser.page("/proposals/new").select(".tx-hint a").text()).contains("甲");
    }

    @Test
    void theCheckPageIsAnAddressAndHandsInOnce() {
        var browser = house.signedIn(house.account("p-m05"));
        var checked = new LinkedHashMap<>(form(browser, WHOLE));
        checked.put("step", "check");
        var address = local(browser.post("/proposals", checked));
        assertThat(address).startsWith("/proposals/new/check?draft=");
        var page = browser.page(address);
        assertThat(page.select("dl.tx-check").text()).contains("关于增设口袋公园的建议", "调查空地。");
        var sent = new LinkedHashMap<>(hidden(page));
        page.select("textarea").forEach(one -> sent.put(one.attr("name"), one.val()));
        sent.put("step", "submit");
        var done = local(browser.post("/proposals", sent));
        assertThat(done).endsWith("/submission");
        assertThat(local(browser.post("/proposals", sent))).isEqualTo(done);
        assertThat(browser.page("/work").select(".tx-drafts")).isEmpty();
        assertThat(stored("p-m05")).isEqualTo("[null]");
        assertThat(byScript(browser, checked).statusCode()).isEqualTo(409);
        assertThat(local(browser.get(address))).isEqualTo("/work");
    }

    @Test
    void aThrownDraftCanBeTakenBack() {
        var browser = house.signedIn(house.account("p-m06"));
        var address = local(save(browser, form(browser, Map.of("title", "要不要"))));
        var id = address.replaceAll(".*draft=", "");
        assertThat(local(browser.post("/drafts/" + id + "/removal", Map.of()))).isEqualTo("/work");
        assertThat(browser.page("/proposals/new").select("#f-title").val()).isEmpty();
        browser.post("/drafts/" + id + "/restoration", Map.of());
        assertThat(browser.page("/proposals/new").select("#f-title").val()).isEqualTo("要不要");
    }

    @Test
    void aFormSentAfterItsSessionEndedIsKeptForItsWriterAlone() {
        var account = house.account("p-m07");
        var browser = house.signedIn(account);
        var text = "管网老化，责任不清。".repeat(2_000);
        var form = new LinkedHashMap<>(form(browser, WHOLE));
        form.put("analysis", text);
        form.put("step", "check");
        expire("p-m07");
        var answer = browser.post("/proposals", form);
        assertThat(answer.statusCode()).isEqualTo(401);
        var link = Jsoup.parse(answer.body()).select("#main a.tx-strong").attr("href");
        var other = house.account("p-m08");
        assertThat(browser.get(signIn(browser, other, link)).body()).doesNotContain("管网老化");
        var page = browser.page(signIn(browser, account, link));
        assertThat(page.select("#f-analysis").text()).isEqualTo(text);
        assertThat(page.select("#f-title").val()).isEqualTo(WHOLE.get("title"));
    }

    @Test
    void theScriptIsToldThatTheSessionEndedAndTheTextIsKept() {
        var browser = house.signedIn(house.account("p-m09"));
        var form = form(browser, Map.of("title", "写到一半"));
        expire("p-m09");
        var answer = byScript(browser, form);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("登录已过期", "%2Fproposals%2Fnew%3Fdraft%3D");
        assertThat(house.application.getBean(Drafts.class).of("p-m09")).hasSize(1);
    }

    @Test
    void nobodyHasMoreDraftsOrLongerOnesThanAllowed() {
        var drafts = house.application.getBean(Drafts.class);
        assertThat(drafts.save(saving("p-x", "x".repeat(Drafts.LENGTH_MAX))))
                .isInstanceOf(Saved.TooLong.class);
        for (var no = 0; no < Drafts.DRAFTS_MAX; no++) {
            assertThat(drafts.save(draft("p-x"))).isInstanceOf(Saved.Kept.class);
        }
        assertThat(drafts.save(draft("p-x"))).isInstanceOf(Saved.TooMany.class);
        house.db.sql("update draft set saved_at = now() - interval '91 days'").update();
        assertThat(drafts.sweep()).isGreaterThanOrEqualTo(Drafts.DRAFTS_MAX);
        assertThat(drafts.save(draft("p-x"))).isInstanceOf(Saved.Kept.class);
    }

    @Test
    void aDraftThatCannotBeKeptStandsInItsFormAndSaysWhy() {
        var browser = house.signedIn(house.account("p-m11"));
        var drafts = house.application.getBean(Drafts.class);
        for (var no = 0; no < Drafts.DRAFTS_MAX; no++) {
            drafts.save(draft("p-m11"));
        }
        var answer = save(browser, form(browser, WHOLE));
        assertThat(answer.statusCode()).isEqualTo(409);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("[role=alert]").text()).contains("草稿未能保存", "已有 50 份");
        assertThat(page.select("#f-analysis").text()).isEqualTo(WHOLE.get("analysis"));
        assertThat(page.select("#f-title").val()).isEqualTo(WHOLE.get("title"));
    }

    @Test
    void aForgedTicketKeepsNothing() {
        var browser = house.signedIn(house.account("p-m10"));
        var form = new LinkedHashMap<>(form(browser, Map.of("title", "x")));
        form.put("draft-ticket", "A".repeat(200));
        assertThat(browser.post("/drafts", form).statusCode()).isEqualTo(404);
    }

    private static Saving draft(String person) {
        return saving(person, "好");
    }

    private static Saving saving(String person, String text) {
        return new Saving(person, Drafts.newId(), 0, "/somewhere", "题", Map.of("a", List.of(text)));
    }

    private static Map<String, String> form(Browser browser, Map<String, String> written) {
        var form = hidden(browser.page("/proposals/new"));
        form.putAll(written);
        return form;
    }

    private static Map<String, String> hidden(Document page) {
        var form = new LinkedHashMap<String, String>();
        page.select("#main form input[type=hidden]").stream()
                .filter(one -> !one.attr("name").equals("_csrf"))
                .forEach(one -> form.put(one.attr("name"), one.val()));
        return form;
    }

    private static HttpResponse<String> save(Browser browser, Map<String, String> form) {
        var all = new LinkedHashMap<>(form);
        all.put("step", "save");
        return browser.post("/proposals", all);
    }

    private static HttpResponse<String> byScript(Browser browser, Map<String, String> form) {
        return browser.post("/drafts", form, "X-Requested-With", "draft");
    }

    private static String signIn(Browser browser, Seeding.Account account, String link) {
        var to = Jsoup.parse(browser.get(link).body()).select("input[name=to]").val();
        return local(
                browser.post(
                        "/sign-in",
                        Map.of(
                                "username", account.login(),
                                "password", account.password(),
                                "to", to)));
    }

    private static String local(HttpResponse<String> answer) {
        return location(answer).replaceFirst("^https?://[^/]+", "");
    }

    private static void expire(String person) {
        house.db
                .sql("delete from spring_session where principal_name = :person")
                .param("person", person)
                .update();
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String stored(String person) {
        return house.db
                .sql("select encode(body, 'hex') from draft where person = :person")
                .param("person", person)
                .query(String.class)
                .list()
                .toString();
    }
}

package org.tongxin.proposal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongxin.access.Browser;
import org.tongxin.access.House;

/// The office enters for a member what he handed in on paper, through pages. Invariant 13 of
/// proposals.
class EntryPagesTest {

    private static final Map<String, String> PAPER =
            Map.of(
                    "person", "王建国",
                    "note", "当面交手写稿两页",
                    "title", "关于修缮乡道的建议",
                    "category", "transport",
                    "situation", "路面破损。",
                    "analysis", "养护经费不足。",
                    "point-1", "列入养护计划。");

    static House house;
    static Clerk member;
    static Clerk office;

    @BeforeAll
    static void open() {
        house = House.open(Map.of());
        member = Clerk.of(house, "p-m01");
        office = Clerk.of(house, "p-o01");
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void theOfficeFindsWhereToEnterAndOthersDoNot() {
        for (var page : new String[] {"/proposals", "/work"}) {
            assertThat(office.sees(page).select("a[href=/proposals/new-entry]").text())
                    .isEqualTo("代录提案");
            assertThat(member.sees(page).select("a[href=/proposals/new-entry]")).isEmpty();
            assertThat(office.sees(page).select("a[href=/proposals/new]")).isEmpty();
        }
        assertThat(member.status("/proposals/new-entry")).isEqualTo(403);
        assertThat(office.status("/proposals/new")).isEqualTo(403);
    }

    @Test
    void theMemberIsToldWhoEnteredItAndConfirmsItOnce() {
        var id = enters(Map.of());
        var page = member.sees("/proposals/" + id);
        assertThat(page.select(".tx-lead").text()).startsWith("提案委员会办公室代录");
        assertThat(page.select(".tx-details").text()).contains("当面交手写稿两页");
        assertThat(page.select(".tx-story-part").text()).contains("代王建国录入");
        assertThat(page.select(".tx-people").text()).contains("提案人 王建国");
        assertThat(member.sees("/work").select(".tx-todo").text()).contains("确认代录内容", "修缮乡道");
        assertThat(member.sees("/work").select(".tx-mine").text()).contains("修缮乡道");
        assertThat(member.actsOn(id)).contains("确认代录内容", "撤回修改", "撤案");
        assertThat(member.told(member.confirms(id))).contains("已确认代录内容");
        assertThat(member.sees("/work").select(".tx-todo").text()).doesNotContain("修缮乡道");
        assertThat(member.status("/receipts/" + id)).isEqualTo(200);
    }

    @Test
    void oneWhoIsNoMemberIsNotEnteredFor() {
        for (var nobody : new String[] {"无此人", "p-o01", "p-k01"}) {
            var again = Jsoup.parse(sent(Map.of("person", nobody, "step", "check")).body());
            assertThat(again.select(".tx-errors a[href=#f-person]").text()).contains("没有找到");
            assertThat(again.select("[name=title]").val()).isEqualTo("关于修缮乡道的建议");
        }
    }

    @Test
    void theSecondStepShowsWhoIsEnteredFor() {
        var step = Browser.location(sent(Map.of("step", "check")));
        assertThat(step).contains("/proposals/new-entry/check?draft=");
        var page = office.sees(step.replaceFirst("^https?://[^/]+", ""));
        assertThat(page.select(".tx-check").text()).contains("王建国", "当面交手写稿两页", "列入养护计划");
        assertThat(page.select("form[action=/proposals/entries]")).isNotEmpty();
    }

    @Test
    void whoSignedThePaperIsAskedAndWhatHeSaysStandsBesideHisName() {
        var id = enters(Map.of("co-signers", "李玉梅"));
        var second = Clerk.of(house, "p-m02");
        second.does(id, "co-signature", Map.of("opinion", "同意，请尽快办理", "confirmed", "yes"));
        var people = office.sees("/proposals/" + id).select(".tx-people").text();
        assertThat(people).contains("联名人 李玉梅", "同意，请尽快办理");
        assertThat(member.sees("/proposals/" + id).select(".tx-details").text()).contains("委员联名");
    }

    private static String enters(Map<String, String> otherwise) {
        var form = new HashMap<>(otherwise);
        form.put("step", "submit");
        return Browser.location(sent(form)).replaceAll(".*/(p-\\d+-\\d+)/.*", "$1");
    }

    private static java.net.http.HttpResponse<String> sent(Map<String, String> otherwise) {
        var form = new HashMap<>(PAPER);
        form.putAll(otherwise);
        var blank = office.sees("/proposals/new-entry?draft=new");
        form.put("key", blank.select("input[name=key]").val());
        return office.browser.post("/proposals/entries", form);
    }
}

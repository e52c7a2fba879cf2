package org.tongxin.proposal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongxin.access.Browser;
import org.tongxin.access.House;
import org.tongxin.matter.Moment;

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
    static Clerk clerk;

    @BeforeAll
    static void open() {
        house = House.open(Map.of());
        member = Clerk.of(house, "p-m01");
        office = Clerk.of(house, "p-o01");
        clerk = Clerk.of(house, "p-u12");
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

    @Test
    void aRatingGivenByTelephoneIsEnteredAndTheMemberSeesItAndMayChangeIt() {
        var id = answered();
        var form = office.opens(id, "entered-ratings");
        assertThat(form.select("#act [name=person]").val()).isEqualTo("王建国");
        var said = Map.of("how", "电话答复，有记录", "attitude", "satisfied", "result", "basically");
        var unsure = Jsoup.parse(office.sends(form, said).body());
        assertThat(unsure.select(".tx-errors").text()).contains("评价人：请填写此项");
        var sure = new HashMap<>(said);
        sure.putAll(Map.of("person", "王建国", "confirmed", "yes"));
        var sent = office.sends(form, sure);
        assertThat(Jsoup.parse(sent.body()).select(".tx-errors").text()).isEmpty();
        assertThat(office.told(sent)).contains("已代录对市住房和城乡建设局答复的评价");
        var page = member.sees("/proposals/" + id);
        assertThat(page.select(".tx-units").text()).contains("办理结果基本满意", "代录：电话答复，有记录");
        assertThat(page.select(".tx-story-part").text()).contains("代王建国录入对市住房和城乡建设局答复的评价");
        assertThat(clerk.sees("/proposals/" + id).text()).doesNotContain("基本满意", "代王建国录入对");
        var again = member.opens(id, "ratings");
        assertThat(again.select("#act [name=result][checked]").val()).isEqualTo("basically");
        member.does(
                id,
                "ratings",
                Map.of("attitude", "satisfied", "result", "satisfied", "confirmed", "yes"));
        assertThat(member.sees("/proposals/" + id).select(".tx-story-part").text()).contains("办结");
    }

    @Test
    void whatWasSentBackIsWrittenAnewForTheMember() {
        var id = enters(Map.of());
        office.does(id, "return", Map.of("note", "请写明路段", "confirmed", "yes"));
        var form = office.opens(id, "entered-revision");
        assertThat(form.select("#act [name=person]").val()).isEqualTo("王建国");
        assertThat(form.select("#act [name=title]").val()).isEqualTo("关于修缮乡道的建议");
        var said = new HashMap<>(PAPER);
        said.putAll(Map.of("note", "来电口述", "point-1", "先修东段。", "confirmed", "yes"));
        assertThat(office.told(office.sends(form, said))).contains("代录的修改稿已提交");
        var page = member.sees("/proposals/" + id);
        assertThat(page.text()).contains("先修东段。");
        assertThat(page.select(".tx-details").text()).contains("当面交手写稿两页", "来电口述");
        assertThat(member.actsOn(id)).contains("确认代录内容");
        var noted = Map.of("note", "电话念过，无误");
        assertThat(office.told(office.does(id, "recorded-confirmation", noted)))
                .contains("已登记委员的确认");
        assertThat(member.actsOn(id)).doesNotContain("确认代录内容");
    }

    /// A proposal of the member whose reply has gone out.
    private static String answered() {
        var id = enters(Map.of("category", "urban"));
        does(office, id, "docketing", Map.of());
        does(Clerk.of(house, "p-g01"), id, "dispatching", Map.of("units", "市住房和城乡建设局"));
        does(clerk, id, "signing-for", Map.of());
        var day = LocalDate.now(Moment.ZONE).toString();
        does(clerk, id, "contacts", Map.of("means", "visit", "on", day, "note", "听取意见。"));
        does(clerk, id, "replies", Map.of("answer-1", "已列入。", "outcome-1", "resolved"));
        does(Clerk.of(house, "p-h12"), id, "sign-off", Map.of());
        does(office, id, "sending", Map.of());
        return id;
    }

    private static void does(Clerk who, String id, String noun, Map<String, String> fields) {
        var sure = new HashMap<>(fields);
        sure.put("confirmed", "yes");
        assertThat(who.does(id, noun, sure).statusCode()).as(noun).isEqualTo(303);
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

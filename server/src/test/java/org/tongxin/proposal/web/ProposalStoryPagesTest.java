package org.tongxin.proposal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tongxin.access.House;

/// One proposal travels from hand to hand through its pages, without JavaScript. Invariants 1, 3
/// and 4 of proposal. Invariants 1, 2 and 3 of views.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProposalStoryPagesTest {

    private static final Map<String, String> REPLY =
            Map.of(
                    "answer-1", "已完成三十二个小区。",
                    "outcome-1", "in-progress",
                    "promise-1", "再完成四十个小区。",
                    "due-1", "2199-10-31",
                    "answer-2", "已在网站公布。",
                    "outcome-2", "resolved");

    static House house;
    static Clerk member;
    static Clerk office;
    static Clerk channel;
    static Clerk unit;
    static Clerk head;
    static Clerk otherUnit;
    static String id;

    @BeforeAll
    static void open() {
        house = House.open(Map.of());
        member = Clerk.of(house, "p-m01");
        office = Clerk.of(house, "p-o01");
        channel = Clerk.of(house, "p-g01");
        unit = Clerk.of(house, "p-u12");
        head = Clerk.of(house, "p-h12");
        otherUnit = Clerk.of(house, "p-u02");
        id = member.handsIn(Map.of());
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    @Order(1)
    void theProposerReadsHisNumberAndWhatHappensNext() {
        var page = member.sees("/proposals/" + id + "/submission");
        assertThat(page.select(".tx-number").text()).isEqualTo(id.replace("p-", "提案"));
        assertThat(page.select(".tx-strong")).hasSize(1);
        assertThat(page.select(".tx-next li")).hasSize(4);
        assertThat(member.actsOn(id)).containsExactly("撤回修改", "撤案");
    }

    @Test
    @Order(2)
    void onlyTheOfficeIsOfferedToPutItOnFile() {
        assertThat(office.actsOn(id))
                .containsExactly("预审通过", "立案", "退回修改", "转社情民意", "不予立案", "调整分类", "更正");
        assertThat(office.sees("/proposals/" + id).select(".tx-strong")).hasSize(1);
        assertThat(member.status("/proposals/" + id + "/docketing")).isEqualTo(403);
        assertThat(otherUnit.status("/proposals/" + id)).isEqualTo(404);
        assertThat(otherUnit.status("/proposals/" + id + "/docketing")).isEqualTo(404);
    }

    @Test
    @Order(3)
    void aFormSentTwiceTakesEffectOnce() {
        var form = office.opens(id, "docketing");
        var version = house.db.sql("select version from matter").query(Long.class).single();
        assertThat(office.told(office.sends(form, Map.of()))).contains("已立案，案号");
        assertThat(office.sends(form, Map.of()).statusCode()).isEqualTo(303);
        assertThat(house.db.sql("select version from matter").query(Long.class).single())
                .isEqualTo(version + 3);
    }

    @Test
    @Order(4)
    void whoComesTooLateIsToldAndKeepsWhatHeWrote() {
        var stale = channel.opens(id, "dispatching");
        var unknown = channel.does(id, "dispatching", Map.of("units", "市不存在局"));
        assertThat(unknown.statusCode()).isEqualTo(422);
        var again = Jsoup.parse(unknown.body());
        assertThat(again.select("input[name=units]").eachAttr("value")).contains("市不存在局");
        assertThat(again.select(".tx-errors a[href=#f-units]")).hasSize(1);
        assertThat(again.select(".tx-errors").text()).contains("请先核对");
        var unit = Map.of("units", "市住房和城乡建设局", "confirmed", "yes");
        assertThat(channel.told(channel.does(id, "dispatching", unit))).contains("已交市住房");
        var late = channel.sends(stale, Map.of("units", "市教育局", "confirmed", "yes"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.body()).select(".tx-kept dd").text()).isEqualTo("市教育局");
    }

    @Test
    @Order(5)
    void theUnitSignsForItTalksAndAnswersPointByPoint() {
        assertThat(unit.sees("/work").select(".tx-todo-act").text()).isEqualTo("签收");
        assertThat(unit.told(unit.does(id, "signing-for", Map.of()))).contains("已签收");
        var early = unit.does(id, "replies", REPLY);
        assertThat(early.statusCode()).isEqualTo(409);
        var kept = Jsoup.parse(early.body());
        assertThat(kept.select("#f-answer-1").text()).isEqualTo("已完成三十二个小区。");
        assertThat(kept.select(".tx-errors").text()).contains("答复前须先与提案人沟通");
        var talk = Map.of("means", "visit", "on", day(), "note", "听取意见。");
        assertThat(unit.told(unit.does(id, "contacts", talk))).contains("已记录");
        assertThat(unit.opens(id, "replies").select(".tx-quoted").eachText())
                .containsExactly("分批完成管网改造。", "公布改造计划。");
        assertThat(unit.told(unit.does(id, "replies", REPLY))).contains("等待单位负责人签发");
    }

    private static String day() {
        return java.time.LocalDate.now(org.tongxin.matter.Moment.ZONE).toString();
    }

    @Test
    @Order(6)
    void aDraftIsNotReadByTheProposer() {
        assertThat(member.sees("/proposals/" + id).text()).doesNotContain("三十二个小区");
        assertThat(head.sees("/proposals/" + id).text()).contains("三十二个小区", "拟稿");
        head.does(id, "sign-off", Map.of());
        assertThat(office.told(office.does(id, "sending", Map.of()))).contains("已送达提案人");
        assertThat(member.sees("/proposals/" + id).select(".tx-answer")).hasSize(2);
    }

    @Test
    @Order(7)
    void aRatingIsHiddenUntilTheProposalIsConcluded() {
        var rating = Map.of("attitude", "satisfied", "result", "basically", "confirmed", "yes");
        assertThat(member.sees("/work").select(".tx-todo-act").text()).isEqualTo("评价");
        assertThat(member.told(member.does(id, "ratings", rating))).contains("评价已提交");
        assertThat(unit.sees("/proposals/" + id).text()).contains("办理态度满意");
        assertThat(unit.sees("/proposals/" + id).select(".tx-arc-done")).hasSize(6);
    }

    @Test
    @Order(8)
    void theStoryNamesPeopleAndUnitsAndLeadsToProofs() {
        var story = member.sees("/proposals/" + id).select(".tx-story");
        assertThat(story.text())
                .contains("市住房和城乡建设局签收", "胡海涛（市住房和城乡建设局经办人）", "立案，案号")
                .doesNotContain("p-u12", "zhoukou-housing");
        var proof = story.select(".tx-proof").last();
        assertThat(member.status(proof == null ? "" : proof.attr("href"))).isEqualTo(200);
    }
}

package org.tongxin.proposal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tongxin.access.House;
import org.tongxin.matter.Moment;
import org.tongxin.story.Sentences;

/// Two proposals of two members, merged by the office, as the pages of both tell it. Invariant 11
/// of proposal.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MergingPagesTest {

    private static final String ANSWER = "已张贴改造计划。";

    static House house;
    static Clerk first;
    static Clerk second;
    static Clerk office;
    static Clerk unit;
    static String leading;
    static String other;

    @BeforeAll
    static void open() {
        house = House.open(Map.of());
        first = Clerk.of(house, "p-m01");
        second = Clerk.of(house, "p-m02");
        office = Clerk.of(house, "p-o01");
        unit = Clerk.of(house, "p-u12");
        leading = first.handsIn(Map.of());
        other = second.handsIn(Map.of("title", "关于老旧小区冬季供暖改造的建议", "point-2", "张贴改造计划。"));
        does(office, leading, "docketing", Map.of());
        does(office, other, "pre-review", Map.of());
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static void does(Clerk who, String id, String noun, Map<String, String> fields) {
        var sure = new HashMap<>(fields);
        sure.put("confirmed", "yes");
        assertThat(who.does(id, noun, sure).statusCode()).as(noun).isEqualTo(303);
    }

    private static Map<String, String> with(Map<String, String> contact, String side) {
        var more = new HashMap<>(contact);
        more.put("side", side);
        return more;
    }

    private static Map<String, String> merging(String into) {
        return Map.of("into", into, "practice", "together", "consulted", "已电话征求双方意见，均同意。");
    }

    private static String page(Clerk reader, String id) {
        return reader.sees("/proposals/" + id).text();
    }

    @Test
    @Order(1)
    void theFormOffersTheProposalThatIsLikeIt() {
        var offered = office.opens(other, "merging").select("datalist option");
        assertThat(offered.eachAttr("value")).first().isEqualTo(Sentences.spoken(leading));
        assertThat(offered.eachAttr("value")).doesNotContain(Sentences.spoken(other));
    }

    @Test
    @Order(2)
    void aNumberNobodyHasIsSaidBesideItsField() {
        var again = office.does(other, "merging", merging("2026-9999"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("没有找到“2026-9999”，请核对编号", "均同意。");
        var itself = office.does(other, "merging", merging(Sentences.spoken(other)));
        assertThat(itself.statusCode()).isEqualTo(409);
        assertThat(itself.body()).contains("不能并入自己");
    }

    @Test
    @Order(3)
    void eachOfBothPagesTellsOfTheOther() {
        var number = docketNumber();
        assertThat(office.does(other, "merging", merging("案号 " + number)).statusCode())
                .isEqualTo(303);
        assertThat(page(second, other))
                .contains("已并入" + Sentences.spoken(leading) + "（合并办理、分别答复）", "分别答复。下面各条");
        var led = first.sees("/proposals/" + leading);
        assertThat(led.select(".tx-merged").text())
                .contains("并入本案的提案", Sentences.spoken(other), "关于老旧小区冬季供暖改造的建议");
        assertThat(led.select("#point-4").text()).contains("张贴改造计划。", "并自：");
        assertThat(led.select(".tx-people").text()).contains("并案提案人");
    }

    private static String docketNumber() {
        return page(office, leading).replaceAll("(?s).*案号 (\\d{4}-\\d{4}).*", "$1");
    }

    @Test
    @Order(4)
    void theListSaysIntoWhichOne() {
        var into = "已并入" + Sentences.spoken(leading);
        assertThat(office.sees("/proposals?stage=merged").select("table").text()).contains(into);
        assertThat(office.browser.get("/proposals.csv?stage=merged").body()).contains(into);
    }

    @Test
    @Order(5)
    void undoneBothAreAsTheyWere() {
        assertThat(office.actsOn(other)).contains("撤销并案");
        does(office, other, "unmerging", Map.of("reason", "分别办理。"));
        assertThat(page(second, other))
                .contains("已撤销与" + Sentences.spoken(leading) + "的并案", "分别办理。")
                .doesNotContain("已并入" + Sentences.spoken(leading) + "（");
        assertThat(first.sees("/proposals/" + leading).select("#point-3")).isEmpty();
        does(office, other, "merging", merging(leading));
    }

    @Test
    @Order(6)
    void whoContactsIsToldOfEachSideAndTheReplyAnswersBoth() {
        does(Clerk.of(house, "p-g01"), leading, "dispatching", Map.of("units", "市住房和城乡建设局"));
        does(unit, leading, "signing-for", Map.of());
        assertThat(unit.opens(leading, "contacts").select(".tx-quoted").text())
                .contains(Sentences.spoken(leading), Sentences.spoken(other));
        assertThat(unit.sees("/proposals/" + leading).select(".tx-merged details").text())
                .contains("入冬以来多个小区温度不足。");
        var day = LocalDate.now(Moment.ZONE).toString();
        var contact = Map.of("means", "visit", "on", day, "note", "听取意见。");
        assertThat(unit.does(leading, "contacts", contact).statusCode()).isEqualTo(422);
        does(unit, leading, "contacts", with(contact, leading));
        var reply = new HashMap<String, String>();
        for (var no = 1; no <= 4; no++) {
            reply.put("answer-" + no, no == 4 ? ANSWER : "已完成。");
            reply.put("outcome-" + no, "resolved");
        }
        assertThat(unit.does(leading, "replies", reply).body())
                .contains("还有提案人没有沟通", "还没有沟通的：" + Sentences.spoken(other));
        does(unit, leading, "contacts", with(contact, other));
        assertThat(page(second, leading)).contains("上门走访（" + Sentences.spoken(other) + "的提案人）");
        does(unit, leading, "replies", reply);
        assertThat(page(second, other)).doesNotContain(ANSWER);
    }

    @Test
    @Order(7)
    void whatWasAnsweredToItsPointsStandsOnItsOwnPageInPlace() {
        does(Clerk.of(house, "p-h12"), leading, "sign-off", Map.of());
        does(office, leading, "sending", Map.of());
        assertThat(second.sees("/proposals/" + other).select("#point-2").text()).contains(ANSWER);
        does(second, leading, "ratings", Map.of("attitude", "satisfied", "result", "satisfied"));
        assertThat(page(first, leading)).contains("反馈");
        does(first, leading, "ratings", Map.of("attitude", "satisfied", "result", "satisfied"));
        assertThat(second.sees("/proposals/" + other).select(".tx-merged").text()).contains("办结");
    }

    @Test
    @Order(8)
    void unitsHaveItSoItCannotBeUndone() {
        assertThat(office.actsOn(other)).doesNotContain("撤销并案");
        var late = office.browser.get("/proposals/" + other + "/unmerging");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("已经交办，不能撤销并案");
    }
}

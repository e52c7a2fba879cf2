package org.tongxin.proposal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tongxin.access.House;
import org.tongxin.matter.Moment;

/// What is promised and what was answered before, as the page of one proposal tells it. Invariants
/// 4 and 7 of proposal.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PromisePagesTest {

    private static final String PROMISE = "再完成四十个小区。";

    static House house;
    static Clerk member;
    static Clerk coSigner;
    static Clerk office;
    static Clerk unit;
    static Clerk head;
    static String id;

    @BeforeAll
    static void open() {
        house = House.open(Map.of());
        member = Clerk.of(house, "p-m01");
        coSigner = Clerk.of(house, "p-m02");
        office = Clerk.of(house, "p-o01");
        unit = Clerk.of(house, "p-u12");
        head = Clerk.of(house, "p-h12");
        id = member.handsIn(Map.of("co-signers", "p-m02"));
        does(coSigner, "co-signature", Map.of("opinion", "同意。"));
        does(office, "docketing", Map.of());
        var given = Map.of("units", "市住房和城乡建设局");
        does(Clerk.of(house, "p-g01"), "dispatching", given);
        does(unit, "signing-for", Map.of());
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static void does(Clerk who, String noun, Map<String, String> fields) {
        var sure = new HashMap<>(fields);
        sure.put("confirmed", "yes");
        var answer = who.does(id, noun, sure);
        assertThat(answer.statusCode()).as(noun).isEqualTo(303);
    }

    private static String day() {
        return LocalDate.now(Moment.ZONE).toString();
    }

    private static void answers(Map<String, String> reply) {
        does(unit, "contacts", Map.of("means", "visit", "on", day(), "note", "听取意见。"));
        does(unit, "replies", reply);
        does(head, "sign-off", Map.of());
        does(office, "sending", Map.of());
    }

    private static void rates(Clerk who, String result) {
        var rating = Map.of("attitude", "satisfied", "result", result);
        does(who, "ratings", rating);
    }

    private static Element promise(Clerk reader) {
        var found = reader.sees("/proposals/" + id).select(".tx-ledger > li");
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static Elements acts(Clerk reader) {
        return promise(reader).select(".tx-ledger-acts .tx-button");
    }

    @Test
    @Order(1)
    void anEarlierAnswerIsFoldedAwayWithWhoRatedItAndWhyItWasNotEnough() {
        answers(
                Map.of(
                        "answer-1", "正在研究。",
                        "outcome-1", "planned",
                        "answer-2", "已在网站公布。",
                        "outcome-2", "resolved"));
        rates(member, "unsatisfied");
        assertThat(coSigner.sees("/proposals/" + id).text()).doesNotContain("办理结果不满意");
        rates(coSigner, "satisfied");
        assertThat(office.sees("/proposals/" + id).select(".tx-earlier")).isEmpty();
        does(office, "re-handling", Map.of("reason", "没有答到点上。"));
        var earlier = member.sees("/proposals/" + id).select("details.tx-earlier");
        assertThat(earlier).hasSize(1);
        assertThat(earlier.select("summary").text()).isEqualTo("市住房和城乡建设局第 1 轮答复");
        assertThat(earlier.text()).contains("重办的理由：没有答到点上。", "正在研究。", "办理结果不满意");
        assertThat(earlier.select(".tx-hint").eachText())
                .hasSize(2)
                .allMatch(PromisePagesTest::isNamed);
    }

    private static boolean isNamed(String rating) {
        return rating.matches("\\p{IsHan}{2,4}评价：.*");
    }

    @Test
    @Order(2)
    void aPromiseOfADraftIsNotToldAndOneThatWentOutIs() {
        does(unit, "contacts", Map.of("means", "visit", "on", day(), "note", "听取意见。"));
        does(
                unit,
                "replies",
                Map.of(
                        "answer-1", "已完成三十二个小区。",
                        "outcome-1", "in-progress",
                        "promise-1", PROMISE,
                        "due-1", "2199-10-31",
                        "answer-2", "已在网站公布。",
                        "outcome-2", "resolved"));
        assertThat(head.sees("/proposals/" + id).select(".tx-ledger")).isEmpty();
        does(head, "sign-off", Map.of());
        does(office, "sending", Map.of());
        assertThat(promise(member).text())
                .contains(PROMISE, "进行中", "市住房和城乡建设局", "第 1 条建议", "2199年10月31日前兑现");
        rates(member, "satisfied");
        rates(coSigner, "satisfied");
    }

    @Test
    @Order(3)
    void theActsOnAPromiseStandNextToItAndNameIt() {
        assertThat(acts(unit).eachText()).containsExactly("报告兑现：" + PROMISE, "延期兑现：" + PROMISE);
        assertThat(acts(member)).isEmpty();
        assertThat(unit.actsOn(id)).contains("查看承诺事项（1项可以办理）").doesNotContain("报告兑现");
        assertThat(unit.sees("/proposals/" + id).select(".tx-strong").text())
                .isEqualTo("报告兑现：" + PROMISE);
        assertThat(unit.opens(id, "claims").select(".tx-quoted").eachText())
                .contains("承诺事项：" + PROMISE);
    }

    @Test
    @Order(4)
    void aPromisePutOffKeepsItsFirstDayAndSaysWhy() {
        does(unit, "delays", Map.of("until", "2199-12-31", "reason", "管线迁改。"));
        assertThat(promise(member).text()).contains("已延期", "原定2199年10月31日，延期至2199年12月31日", "管线迁改。");
    }

    @Test
    @Order(5)
    void aPromiseKeptShowsItsEvidenceAndThatItWasSeen() {
        does(unit, "claims", Map.of("on", day(), "evidence", "七十二个小区已通暖。"));
        assertThat(promise(member).text()).contains("报告已兑现", "七十二个小区已通暖。");
        assertThat(acts(member).eachText()).containsExactly("核实兑现：" + PROMISE, "未兑现：" + PROMISE);
        does(member, "verifications", Map.of("note", "看过现场。"));
        assertThat(promise(unit).text()).contains("已核实", "看过现场。");
        assertThat(acts(unit)).isEmpty();
    }
}

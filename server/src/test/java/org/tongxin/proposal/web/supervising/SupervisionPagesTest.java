package org.tongxin.proposal.web.supervising;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tongxin.access.House;
import org.tongxin.matter.Moment;
import org.tongxin.proposal.web.Clerk;

/// Key proposals, instructions and the desk of supervision as those who work with them see them.
/// Invariants 17 and 18 of proposal.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SupervisionPagesTest {

    static House house;
    static Clerk member;
    static Clerk office;
    static Clerk unit;
    static Clerk other;
    static Clerk leader;
    static String id;

    @BeforeAll
    static void open() {
        house = House.open(Map.of());
        member = Clerk.of(house, "p-m01");
        office = Clerk.of(house, "p-o01");
        unit = Clerk.of(house, "p-u12");
        other = Clerk.of(house, "p-u08");
        leader = Clerk.of(house, "p-l01");
        id = member.handsIn(Map.of());
        does(office, "docketing", Map.of());
        does(Clerk.of(house, "p-g01"), "dispatching", Map.of("units", "市住房和城乡建设局"));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static void does(Clerk who, String noun, Map<String, String> fields) {
        var sure = new HashMap<>(fields);
        sure.put("confirmed", "yes");
        var answer = who.does(id, noun, sure);
        assertThat(answer.statusCode())
                .as(noun + Jsoup.parse(answer.body()).select(".tx-errors").text())
                .isEqualTo(303);
    }

    private static LocalDate today() {
        return LocalDate.now(Moment.ZONE);
    }

    private static Document page(Clerk reader) {
        return reader.sees("/proposals/" + id);
    }

    private static void judged(String gate) {
        var passed = Map.of("gate", gate, "result", "passed", "on", today().toString());
        does(office, "key-reviews", passed);
    }

    @Test
    @Order(1)
    void whatIsNominatedIsListedAndNotToldToItsProposer() {
        does(unit, "key-nominations", Map.of("reason", "涉及面广，宜统筹解决。"));
        var line = office.sees("/key").select(".tx-key tbody tr");
        assertThat(line.text()).contains("已提名", "市住房和城乡建设局");
        assertThat(page(unit).select("#supervision").text()).contains("涉及面广");
        assertThat(page(member).select("#supervision")).isEmpty();
        assertThat(page(member).text()).doesNotContain("提名为重点提案");
    }

    @Test
    @Order(2)
    void itGoesThroughTheGatesAndTheNoticeAndIsLedByName() {
        does(office, "key-listing", Map.of());
        List.of("committee", "consultation", "chair").forEach(SupervisionPagesTest::judged);
        assertThat(office.sees("/key").select(".tx-key").text()).contains("审议通过", "已过 3/3 道");
        var begun = today().minusDays(9);
        var days = Map.of("from", begun.toString(), "until", begun.plusDays(5).toString());
        does(office, "key-notice", days);
        does(office, "key", Map.of("leader", "副市长 张某某", "unit", "市政协经济委员会"));
        assertThat(page(member).select("#supervision").text())
                .contains("重点提案", "包案领导", "副市长 张某某", "市政协经济委员会")
                .doesNotContain("涉及面广");
        assertThat(office.sees("/key").select(".tx-lead").text())
                .contains("重点提案 1 件，立案 1 件，占 100.0%");
    }

    @Test
    @Order(3)
    void aVisitIsToldToWhoeverSeesTheProposal() {
        does(
                office,
                "supervisions",
                Map.of(
                        "form", "visit",
                        "on", today().toString(),
                        "participants", "住建局",
                        "result", "看了两个小区",
                        "follow-up", "月底前完成设计"));
        assertThat(page(member).select("#supervision").text())
                .contains("督办调研", "看了两个小区", "月底前完成设计");
    }

    @Test
    @Order(4)
    void anInstructionReachesAUnitThatHandlesNothing() {
        assertThat(other.status("/proposals/" + id)).isEqualTo(404);
        does(
                leader,
                "instructions",
                Map.of(
                        "leader", "市长 李某某",
                        "on", today().toString(),
                        "text", "请财政局拿出资金方案",
                        "unit", "市财政局",
                        "until", today().plusDays(2).toString()));
        assertThat(other.sees("/work").text()).contains("报告批示落实情况");
        assertThat(page(other).select("#instruction-1").text()).contains("请财政局拿出资金方案", "待报告");
        assertThat(page(member).text()).doesNotContain("请财政局拿出资金方案", "市财政局");
    }

    @Test
    @Order(5)
    void theDeskShowsWhatRunsAndRemindsManyAtOnce() throws IOException {
        var desk = office.sees("/supervision");
        assertThat(desk.select(".tx-running tbody tr").eachText())
                .anyMatch(line -> line.contains("市财政局") && line.contains("报告批示落实情况"))
                .anyMatch(line -> line.contains("市住房和城乡建设局") && line.contains("签收"));
        var only = office.sees("/supervision?what=instructions&key=yes");
        assertThat(only.select(".tx-running tbody tr")).hasSize(1);
        var said = remind(desk);
        assertThat(said.select(".tx-done").text()).contains("已催办 2 件");
        assertThat(said.select(".tx-running").text()).contains("1 次，最近一次");
        assertThat(letters(said.select(".tx-done a").attr("href")))
                .hasSize(2)
                .allMatch(name -> name.endsWith(".docx"));
    }

    private static Document remind(Document desk) {
        var form = new ArrayList<String>();
        for (var input :
                desk.select(".tx-running input[name=of], form[method=post] input[type=hidden]")) {
            form.add(
                    input.attr("name")
                            + "="
                            + URLEncoder.encode(input.val(), StandardCharsets.UTF_8));
        }
        var answer = office.posts("/supervision/reminders", String.join("&", form));
        return Jsoup.parse(answer.body());
    }

    private static List<String> letters(String href) throws IOException {
        var names = new ArrayList<String>();
        var bytes = office.fetches(href).body();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    @Test
    @Order(6)
    void nothingChosenIsSaidSo() {
        var answer = office.posts("/supervision/reminders", hidden(office.sees("/supervision")));
        assertThat(Jsoup.parse(answer.body()).select(".tx-done").text()).contains("没有选中任何一件");
    }

    private static String hidden(Document desk) {
        var form = new ArrayList<String>();
        for (var input : desk.select("form[method=post] input[type=hidden]")) {
            form.add(
                    input.attr("name")
                            + "="
                            + URLEncoder.encode(input.val(), StandardCharsets.UTF_8));
        }
        return String.join("&", form);
    }

    @Test
    @Order(7)
    void theUnitsReportClosesTheInstruction() {
        does(other, "instruction-reports", Map.of("text", "已安排专项资金"));
        assertThat(other.sees("/work").text()).doesNotContain("报告批示落实情况");
        assertThat(page(office).select("#instruction-1").text()).contains("已报告", "已安排专项资金");
        assertThat(office.sees("/supervision?what=instructions").text()).contains("没有符合条件的在办事项");
    }

    @Test
    @Order(8)
    void theListIsAWorkbookToo() {
        assertThat(office.fetches("/key.xlsx").statusCode()).isEqualTo(200);
        assertThat(member.status("/key")).isEqualTo(403);
        assertThat(unit.status("/supervision")).isEqualTo(403);
    }
}

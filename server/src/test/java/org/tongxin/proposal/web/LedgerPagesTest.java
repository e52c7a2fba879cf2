package org.tongxin.proposal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tongxin.access.House;
import org.tongxin.matter.Moment;
import org.tongxin.matter.rows.Replaying;

/// The ledger of promises over all proposals: who sees which, what it finds, what waits there.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LedgerPagesTest {

    private static final String FIRST = "再完成四十个小区。";
    private static final String SECOND = "公布全部计划。";

    private static House house;
    private static Clerk member;
    private static Clerk office;
    private static Clerk unit;
    private static Clerk head;
    private static String id;

    @BeforeAll
    static void open() {
        house = House.open(Map.of());
        member = Clerk.of(house, "p-m01");
        office = Clerk.of(house, "p-o01");
        unit = Clerk.of(house, "p-u12");
        head = Clerk.of(house, "p-h12");
        id = member.handsIn(Map.of());
        does(office, "docketing", Map.of());
        does(Clerk.of(house, "p-g01"), "dispatching", Map.of("units", "市住房和城乡建设局"));
        does(unit, "signing-for", Map.of());
        does(unit, "contacts", Map.of("means", "visit", "on", day(), "note", "听取意见。"));
        does(
                unit,
                "replies",
                Map.of(
                        "answer-1", "已完成三十二个小区。",
                        "outcome-1", "in-progress",
                        "promise-1", FIRST,
                        "due-1", "2199-10-31",
                        "answer-2", "正在编制。",
                        "outcome-2", "planned",
                        "promise-2", SECOND,
                        "due-2", "2199-11-30"));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static String day() {
        return LocalDate.now(Moment.ZONE).toString();
    }

    private static void does(Clerk who, String noun, Map<String, String> fields) {
        var sure = new HashMap<>(fields);
        sure.put("confirmed", "yes");
        assertThat(who.does(id, noun, sure).statusCode()).as(noun).isEqualTo(303);
    }

    private static Elements lines(Clerk reader, String query) {
        return reader.sees(URI.create("/promises" + query).toASCIIString())
                .select(".tx-table tbody tr");
    }

    @Test
    @Order(1)
    void whatIsPromisedStandsThereOnceTheReplyHasGoneOut() {
        assertThat(lines(office, "")).isEmpty();
        assertThat(office.sees("/promises").select(".tx-empty").text()).contains("没有未了结的承诺");
        does(head, "sign-off", Map.of());
        does(office, "sending", Map.of());
        assertThat(lines(office, "").eachText()).hasSize(2);
        assertThat(lines(office, "").getFirst().text())
                .contains(FIRST, "市住房和城乡建设局", "进行中", "关于改善老旧小区冬季供暖的建议");
        assertThat(office.sees("/promises").select("nav a[aria-current]").text()).contains("承诺台账");
    }

    @Test
    @Order(2)
    void onlyWhoMaySeeTheProposalSeesItsPromises() {
        assertThat(lines(member, "")).hasSize(2);
        assertThat(lines(unit, "")).hasSize(2);
        assertThat(lines(Clerk.of(house, "p-m02"), "")).isEmpty();
        assertThat(lines(Clerk.of(house, "p-u13"), "?standing=")).isEmpty();
        assertThat(house.browser().get("/promises").statusCode()).isEqualTo(303);
    }

    @Test
    @Order(3)
    void whatWaitsForTheReaderIsOneStepAway() {
        var act = lines(unit, "").getFirst().select("td:last-child a");
        assertThat(act.text()).startsWith("报告兑现");
        assertThat(unit.sees(act.attr("href").replace("#act", "")).select("#act-title").text())
                .isEqualTo("报告兑现");
        assertThat(lines(office, "").getFirst().select("td:last-child a")).isEmpty();
        assertThat(lines(office, "").getFirst().select("a").getFirst().attr("href"))
                .isEqualTo("/proposals/" + id + "#promise-1");
    }

    @Test
    @Order(4)
    void itIsFilteredByStandingDayUnitAndTitle() {
        does(unit, "claims", Map.of("on", day(), "evidence", "验收表附后。"));
        assertThat(lines(office, "?standing=claimed").text()).contains(FIRST);
        assertThat(lines(office, "?standing=open").text()).contains(SECOND);
        assertThat(lines(office, "?standing=verified")).isEmpty();
        assertThat(lines(office, "?standing=nonsense")).isEmpty();
        assertThat(lines(office, "?due=month")).isEmpty();
        assertThat(lines(office, "?unit=住建局")).hasSize(2);
        assertThat(lines(office, "?unit=市交通运输局")).isEmpty();
        assertThat(lines(office, "?q=供暖")).hasSize(2);
        assertThat(lines(office, "?q=公交")).isEmpty();
        assertThat(lines(office, "?after=2199-10-31-1-" + id)).hasSize(1);
        assertThat(lines(office, "?before=2199-11-30-2-" + id)).hasSize(1);
        assertThat(office.browser.get("/promises.csv").body())
                .startsWith("\uFEFF\"编号\"")
                .contains(FIRST, SECOND);
    }

    @Test
    @Order(5)
    void whatIsLateIsFoundAlsoWhenItsProposalIsConcluded() throws Exception {
        does(member, "ratings", Map.of("attitude", "satisfied", "result", "satisfied"));
        assertThat(office.sees("/work").select(".tx-late-promises")).isEmpty();
        house.db.sql("update matter_commitment set due_on = current_date - 1").update();
        assertThat(lines(office, "?standing=late").text()).contains(SECOND);
        assertThat(lines(office, "?standing=late")).hasSize(1);
        var unitLine = unit.sees("/work").select(".tx-late-promises a");
        assertThat(unitLine.text()).isEqualTo("本单位有 1 项承诺已逾期");
        assertThat(unit.sees(unitLine.attr("href")).select(".tx-table tbody tr")).hasSize(1);
        assertThat(office.sees("/work").select(".tx-late-promises").text()).contains("有 1 项承诺已逾期");
        theListOfProposalsFindsItAndLeadsToTheLedger();
        house.db
                .sql("update matter_commitment set due_on = promised_on where commitment > 0")
                .update();
        assertThat(house.application.getBean(Replaying.class).replay().wrong()).isEmpty();
    }

    private static String yesterday() {
        return house.db.sql("select (current_date - 1)::text").query(String.class).single();
    }

    /// It is concluded and owes nothing else: only its promise is late.
    private static void theListOfProposalsFindsItAndLeadsToTheLedger() {
        assertThat(office.sees("/proposals?due=late").select(".tx-table tbody tr")).isEmpty();
        var list = office.sees("/proposals?due=promise");
        assertThat(list.select(".tx-table tbody tr").eachText()).hasSize(1);
        assertThat(list.select(".tx-table tbody tr").text()).contains("供暖", "跟踪", "逾期");
        var ledger = list.select("main a[href^=/promises]").attr("href");
        assertThat(office.sees(ledger).select(".tx-table tbody tr")).hasSize(1);
        assertThat(office.browser.get("/proposals.csv?due=promise").body()).contains(yesterday());
        assertThat(office.sees("/proposals").select("select[name=due]").text()).contains("承诺逾期");
    }
}

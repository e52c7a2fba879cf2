package org.tongxin.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongxin.Until;
import org.tongxin.access.House;
import org.tongxin.matter.Moment;
import org.tongxin.matter.log.Leaves;
import org.tongxin.proposal.web.Clerk;

/// Numbers, the lists behind them, and who sees them, over HTTP. Invariants 1, 2 and 3 of
/// statistics.
class CountingTest {

    static House house;
    static Clerk office;
    static Clerk leader;

    /// Five handed in, one of them confidential: two on file, one of these answered, one declined.
    @BeforeAll
    static void open() {
        house = House.open(Map.of());
        office = Clerk.of(house, "p-o01");
        leader = Clerk.of(house, "p-l01");
        var member = Clerk.of(house, "p-m01");
        var answered = member.handsIn(Map.of());
        var filed = member.handsIn(Map.of());
        var declined = member.handsIn(Map.of());
        member.handsIn(Map.of());
        member.handsIn(Map.of("confidential", "yes"));
        does(office, answered, "docketing", Map.of());
        does(office, filed, "docketing", Map.of());
        does(office, declined, "declining", Map.of("reason", "empty", "note", "没有具体建议。"));
        var units = Map.of("units", "市住房和城乡建设局");
        does(Clerk.of(house, "p-g01"), answered, "dispatching", units);
        var unit = Clerk.of(house, "p-u12");
        does(unit, answered, "signing-for", Map.of());
        var day = LocalDate.now(Moment.ZONE).toString();
        does(unit, answered, "contacts", Map.of("means", "visit", "on", day, "note", "走访。"));
        does(
                unit,
                answered,
                "replies",
                Map.of(
                        "answer-1",
                        "已经办好。",
                        "outcome-1",
                        "resolved",
                        "answer-2",
                        "已经办好。",
                        "outcome-2",
                        "resolved"));
        does(Clerk.of(house, "p-h12"), answered, "sign-off", Map.of());
        does(office, answered, "sending", Map.of());
        settled();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static void does(Clerk who, String id, String noun, Map<String, String> fields) {
        var sure = new java.util.HashMap<>(fields);
        sure.put("confirmed", "yes");
        assertThat(who.does(id, noun, sure).statusCode()).as(noun).isEqualTo(303);
    }

    private static void settled() {
        Until.holds(() -> behind() == 0);
    }

    private static long behind() {
        return house.db
                .sql(
                        """
                        select size - coalesce(
                                   (select next from consumer where name = 'statistics'), 0)
                          from journal_head
                        """)
                .query(Long.class)
                .single();
    }

    /// The numbers of a table, as the page shows them.
    private static List<String> row(Clerk reader, String table) {
        return reader.sees("/statistics")
                .select("section[aria-labelledby=t-" + table + "] td")
                .eachText();
    }

    @Test
    void whatBecameOfAllAddsUpToWhatWasReceived() {
        assertThat(row(office, "intake"))
                .containsExactly(
                        "合计",
                        "5：合计，收到，查看提案",
                        "2：合计，立案，查看提案/5（40.0%）",
                        "0/5（0.0%）",
                        "1：合计，不予立案，查看提案/5（20.0%）",
                        "0/5（0.0%）",
                        "0/5（0.0%）",
                        "2：合计，待审查，查看提案/5（40.0%）");
    }

    @Test
    void whatIsConfidentialIsNotCountedForThoseWhoMayNotSeeIt() {
        assertThat(row(leader, "intake").get(1)).startsWith("4：");
        assertThat(leader.sees("/statistics").text()).contains("不含注明不宜公开办理（保密）的提案");
        assertThat(leader.sees(link(leader, "intake", 0)).select("tbody tr")).hasSize(4);
    }

    @Test
    void everyNumberLeadsToExactlyItsProposals() {
        for (var table : List.of("intake", "reason", "units", "classes", "handling")) {
            for (var cell :
                    office.sees("/statistics")
                            .select("section[aria-labelledby=t-" + table + "] td a")) {
                var rows = office.sees(cell.attr("href")).select("tbody tr");
                assertThat(rows).as(cell.text()).hasSize(Integer.parseInt(cell.ownText()));
            }
        }
    }

    private static String link(Clerk reader, String table, int no) {
        return reader.sees("/statistics")
                .select("section[aria-labelledby=t-" + table + "] td a")
                .get(no)
                .attr("href");
    }

    @Test
    void aListOpenedFromANumberSaysSoAndLeadsBack() {
        var list = office.sees(link(office, "intake", 0));
        assertThat(list.select("a[href^=/statistics?session=]")).hasSize(1);
    }

    @Test
    void countedAnewFromTheFirstFactTheNumbersAreTheSame() {
        var before = numbers();
        house.db.sql("update consumer set next = 0 where name = 'statistics'").update();
        settled();
        assertThat(numbers()).isEqualTo(before).isNotEmpty();
    }

    @Test
    void countedAgainBesideTheServerAWrongNumberIsNamed() throws Exception {
        var recount = house.application.getBean(Recounting.class);
        assertThat(recount.wrong()).isEmpty();
        moved(1);
        assertThat(recount.wrong())
                .containsExactly(
                        "statistic proposal %s all/received: calculated 4, stored 5"
                                .formatted(span()));
        moved(-1);
        assertThat(recount.wrong()).isEmpty();
    }

    private static void moved(int by) {
        house.db
                .sql(
                        """
                        update statistic set n = n + :by
                         where span = :span and what = 'all/received' and not confined
                        """)
                .param("by", by)
                .param("span", span())
                .update();
    }

    private static String span() {
        return house.db
                .sql("select min(span) from statistic where span ~ '^s[0-9]+$'")
                .query(String.class)
                .single();
    }

    @Test
    void aStepThatWasUndoneLeavesNothingAndDoneAgainChangesNothing() {
        var before = numbers();
        var counter = house.application.getBean(Counter.class);
        var transaction = house.application.getBean(TransactionTemplate.class);
        assertThatThrownBy(
                        () ->
                                transaction.executeWithoutResult(
                                        _ -> {
                                            counter.follow(facts());
                                            assertThat(numbers()).isEqualTo(before);
                                            house.db.sql("delete from statistic").update();
                                            throw new IllegalStateException("killed");
                                        }))
                .hasMessage("killed");
        assertThat(numbers()).isEqualTo(before);
    }

    private static List<Leaves.Read> facts() {
        var leaves = house.application.getBean(Leaves.class);
        return house.db
                .sql("select idx, leaf from journal_entry where idx > 0 order by idx limit 256")
                .query((row, _) -> leaves.read(row.getLong("idx"), row.getBytes("leaf")))
                .list();
    }

    private static List<String> numbers() {
        return house.db
                .sql(
                        """
                        select concat_ws(' ', kind, span, what, confined, n)
                          from statistic
                         where n <> 0
                         order by 1
                        """)
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void whatCannotBeReadIsSaid() {
        assertThat(office.sees("/statistics?session=jetzt").text()).contains("无法识别");
        assertThat(office.sees("/statistics?period=2026-13").text()).contains("无法识别");
        assertThat(office.sees("/statistics?period=2019-q1").text()).contains("按提出日期：2019-q1");
    }

    @Test
    void membersAndUnitsAreNotShownTheStatistics() {
        assertThat(Clerk.of(house, "p-m02").status("/statistics")).isEqualTo(403);
        assertThat(Clerk.of(house, "p-u01").status("/statistics")).isEqualTo(403);
    }

    @Test
    void theWorkbookHoldsALineForEachNumber() {
        var sheet = office.fetches("/statistics.xlsx");
        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.body()).startsWith((byte) 'P', (byte) 'K');
    }
}

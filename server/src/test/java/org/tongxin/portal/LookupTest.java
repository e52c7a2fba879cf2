package org.tongxin.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongxin.access.Browser;
import org.tongxin.access.House;
import org.tongxin.proposal.web.Clerk;

/// Looking up a receipt, the list and the home page. Invariants 1 and 2 of portal.
class LookupTest {

    private static House house;
    private static Browser stranger;
    private static Clerk member;
    private static Clerk office;
    private static String id;

    @BeforeAll
    static void open() {
        house = House.open(Map.of());
        stranger = house.browser();
        member = Clerk.of(house, "p-m01");
        office = Clerk.of(house, "p-o01");
        id = member.handsIn(Map.of("title", "=关于增设公交站点的建议"));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static Document looksUp(String number) {
        var typed = URLEncoder.encode(number, StandardCharsets.UTF_8);
        return Jsoup.parse(stranger.get("/receipts?number=" + typed).body());
    }

    @Test
    void aNumberIsReadHoweverItIsWritten() {
        var plain = id.replace("p-", "");
        for (var typed :
                List.of(
                        id,
                        "提案" + plain,
                        " 提案 " + plain.replace('-', '－') + " ",
                        plain.replace("-", "—"),
                        plain.replace('2', '２').replace('0', '０'),
                        id.toUpperCase(java.util.Locale.ROOT))) {
            assertThat(looksUp(typed).select(".tx-number, .tx-choices").text())
                    .as(typed)
                    .contains(plain);
        }
    }

    @Test
    void aStrangerReadsHowFarItIsAndNothingOfWhatIsInIt() {
        var page = looksUp(id);
        assertThat(page.select(".tx-ring-words").text()).contains("预审");
        assertThat(page.select(".tx-steps-done").text()).contains("提出");
        assertThat(page.text()).contains("提案办公室").doesNotContain("公交站点", "王建国");
        assertThat(stranger.get("/receipts/" + id + "/proof").statusCode()).isEqualTo(303);
        assertThat(member.sees("/receipts/" + id).text()).contains("公交站点");
    }

    @Test
    void aNumberNobodyHasIsToldKindly() {
        assertThat(looksUp("2026-9999").select(".tx-error").text()).contains("没有这个编号");
        assertThat(looksUp("你好").select("#f-number").val()).isEqualTo("你好");
        assertThat(stranger.get("/receipts/p-2026-9999").statusCode()).isEqualTo(404);
    }

    @Test
    void aBareNumberThatIsTwoThingsIsAskedBack() {
        var first = member.handsIn(Map.of("title", "关于路灯的建议"));
        var second = member.handsIn(Map.of("title", "关于树荫的建议"));
        office.does(second, "docketing", Map.of("confirmed", "yes"));
        var docket =
                house.db
                        .sql(
                                "select f.facets::text from matter join matter_facet f using (ordinal) where id = :id")
                        .param("id", second)
                        .query(String.class)
                        .single()
                        .replaceAll(".*docket:([0-9-]+).*", "$1");
        var asked = looksUp(docket).select(".tx-choices a").eachAttr("href");
        if (!("p-" + docket).equals(second)) {
            assertThat(asked).containsExactly("/receipts/p-" + docket, "/receipts/" + second);
        }
        assertThat(looksUp("案号" + docket).select(".tx-number").text())
                .contains(second.substring(2));
        assertThat(looksUp(first).select(".tx-number").text()).contains(first.substring(2));
    }

    @Test
    void aFilterNobodyOfferedIsToldSo() {
        for (var filter : List.of("stage=nowhere", "unit=市不存在局", "season=summer", "year=abc")) {
            var page = office.sees("/proposals?" + filter.replace("市不存在局", "%E6%97%A0"));
            assertThat(page.select(".tx-empty").text()).as(filter).contains("里没有");
        }
        assertThat(office.sees("/proposals?year=2011").select(".tx-empty").text())
                .contains("没有符合这些条件");
    }

    @Test
    void aListIsFilteredByItsAddressAndExportedWithoutFormulas() {
        assertThat(
                        office.sees("/proposals?q=%E5%85%AC%E4%BA%A4&stage=pre-review")
                                .select("tbody tr"))
                .hasSize(1);
        var none = office.sees("/proposals?category=health&unit=nobody");
        assertThat(none.select(".tx-empty a").attr("href")).isEqualTo("/proposals");
        var csv =
                house.signedIn(house.account("p-o02"))
                        .get("/proposals.csv?q=%E5%85%AC%E4%BA%A4")
                        .body();
        assertThat(csv).contains("\"'=关于增设公交站点的建议\"");
        var unit = Clerk.of(house, "p-u12");
        assertThat(unit.sees("/proposals").select("tbody tr")).isEmpty();
    }

    @Test
    void longListsArePagedForthAndBack() {
        var diligent = Clerk.of(house, "p-m02");
        for (var no = 0; no < 31; no++) {
            diligent.handsIn(Map.of("title", "建议" + no));
        }
        var first = office.sees("/proposals?q=%E5%BB%BA%E8%AE%AE");
        var second = office.sees(first.select("[rel=next]").attr("href"));
        var back = office.sees(second.select("[rel=prev]").attr("href"));
        assertThat(first.select("tbody tr")).hasSize(30);
        assertThat(second.select("tbody tr")).hasSize(2);
        assertThat(back.select("tbody tr").text()).isEqualTo(first.select("tbody tr").text());
        assertThat(first.select(".tx-pager .tx-quiet").text()).isEqualTo("共 32 件");
    }

    @Test
    void theHomePageTellsTheFiguresOfTheYear() {
        var page = Jsoup.parse(stranger.get("/").body());
        assertThat(page.select(".tx-counts dt").eachText()).contains("立案", "已答复");
        assertThat(page.select(".tx-face a").eachAttr("href"))
                .containsExactly("/proposals/new", "/work", "/public");
    }
}

package org.tongxin.proposal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongxin.access.Browser;
import org.tongxin.access.House;
import org.tongxin.matter.Moment;

/// The form of a proposal on its pages, without JavaScript: what may be left out, who reads it, and
/// what it looks like when it is written anew. Invariant 12 of proposals.
class FormPagesTest {

    private static final Map<String, String> FULL =
            Map.of(
                    "sphere", "social",
                    "units", "市教育局\n市财政局",
                    "consent", "summary",
                    "consent-reason", "涉及未公开的数据",
                    "confidential", "no",
                    "remarks", "附图另送");

    static House house;
    static Clerk member;
    static Clerk collective;
    static Clerk office;
    static Clerk leader;
    static Clerk channel;
    static Clerk stranger;

    @BeforeAll
    static void open() {
        house = House.open(Map.of());
        member = Clerk.of(house, "p-m01");
        collective = Clerk.of(house, "p-k01");
        office = Clerk.of(house, "p-o01");
        leader = Clerk.of(house, "p-l01");
        channel = Clerk.of(house, "p-g01");
        stranger = Clerk.of(house, "p-m02");
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void whatFewNeedIsFoldedAwayUntilSomebodyWantsIt() {
        var blank = member.sees("/proposals/new");
        assertThat(blank.select(".tx-more").hasAttr("open")).isFalse();
        assertThat(blank.select(".tx-more [name=consent][value=full]").hasAttr("checked")).isTrue();
        assertThat(blank.select("[name=contact]")).isEmpty();
        var own = collective.sees("/proposals/new");
        assertThat(own.select("[name=contact]")).hasSize(1);
        assertThat(own.select("[name=proposer] option[selected]").val()).isEqualTo("committee");
        assertThat(own.select("[name=proposer] option[value=member]")).isEmpty();
        var wrong = checked(Map.of("consent", "none"));
        assertThat(wrong.select(".tx-more").hasAttr("open")).isTrue();
        assertThat(wrong.select(".tx-errors a[href=#f-consent-reason]").text()).contains("理由");
        assertThat(wrong.select(".tx-errors li")).hasSize(1);
    }

    /// The house keeps the day of the machine: the plenary season is January to March.
    @Test
    void aCollectiveLearnsBeforeItWritesWhichTypesAreOutOfSeason() {
        var types = collective.sees("/proposals/new").select(".tx-field:has([name=proposer])");
        var plenary = LocalDate.now(Moment.ZONE).getMonthValue() <= 3;
        assertThat(types.text().contains("（现在不受理）")).isEqualTo(!plenary);
        assertThat(types.text().contains("1月1日开始")).isEqualTo(!plenary);
        assertThat(member.sees("/proposals/new").text()).doesNotContain("现在不受理");
    }

    @Test
    void theSecondStepShowsAllThatWasSaid() {
        var shown = checked(FULL).select(".tx-check").text();
        assertThat(shown).contains("社会建设", "市教育局", "市财政局", "仅同意公开摘要", "未公开的数据", "附图另送");
    }

    @Test
    void theOfficeReadsItAndFindsTheUnitsSuggested() {
        var id = member.handsIn(FULL);
        var page = office.sees("/proposals/" + id);
        assertThat(page.select(".tx-details").text()).contains("社会建设", "市教育局、市财政局", "仅同意公开摘要");
        assertThat(page.text()).contains("附图另送");
        office.does(id, "docketing", Map.of("confirmed", "yes"));
        for (var act : new String[] {"assignment", "dispatching"}) {
            assertThat(office.opens(id, act).select("[name=units]").eachAttr("value"))
                    .contains("市教育局", "市财政局");
        }
    }

    @Test
    void aConfidentialProposalIsFoundByThoseItConcerns() {
        var id = member.handsIn(Map.of("title", "关于保密事项的建议", "confidential", "yes"));
        assertThat(office.sees("/proposals/" + id).select(".tx-lead").text()).startsWith("保密");
        assertThat(office.sees("/proposals").text()).contains("关于保密事项的建议");
        assertThat(member.sees("/proposals").text()).contains("关于保密事项的建议");
        for (var other : new Clerk[] {leader, channel, stranger}) {
            assertThat(other.status("/proposals/" + id)).isEqualTo(404);
            assertThat(other.sees("/proposals").text()).doesNotContain("关于保密事项的建议");
            assertThat(other.sees("/proposals.csv").text()).doesNotContain("保密事项");
            assertThat(other.sees("/proposals?q=保密事项").text()).doesNotContain("关于保密");
        }
        office.does(id, "docketing", Map.of("confirmed", "yes"));
        assertThat(channel.status("/proposals/" + id)).isEqualTo(200);
        assertThat(leader.status("/proposals/" + id)).isEqualTo(404);
    }

    @Test
    void thePublicReadsNoTextWhateverMayBePublished() {
        for (var consent : new String[] {"full", "summary", "none"}) {
            var id =
                    member.handsIn(
                            Map.of(
                                    "title",
                                    "关于" + consent + "的建议",
                                    "consent",
                                    consent,
                                    "consent-reason",
                                    "另有说明"));
            var anybody = house.browser();
            assertThat(anybody.page("/receipts/" + id).text())
                    .contains(id.replace("p-", ""))
                    .doesNotContain("关于" + consent, "管网老化", "另有说明");
        }
    }

    @Test
    void whomToCallIsToldToOfficesAndHandlingUnits() {
        var id = collective.handsIn(Map.of("contact", "张三 13800000000", "co-signers", "p-m03"));
        assertThat(collective.sees("/proposals/" + id).text()).contains("13800000000");
        assertThat(office.sees("/proposals/" + id).text()).contains("13800000000");
        assertThat(Clerk.of(house, "p-m03").sees("/proposals/" + id).text())
                .doesNotContain("13800000000");
        assertThat(leader.sees("/proposals/" + id).text()).doesNotContain("13800000000");
    }

    @Test
    void whatIsWrittenAnewStandsInItsFormAlready() {
        var id = member.handsIn(FULL);
        office.does(id, "return", Map.of("note", "请补充路段"));
        var form = member.opens(id, "revision");
        assertThat(form.select("[name=title]").val()).contains("供暖");
        assertThat(form.select("[name=consent][checked]").val()).isEqualTo("summary");
        assertThat(form.select("[name=units]").eachAttr("value")).contains("市教育局", "市财政局");
        assertThat(form.select("[name=remarks]").val()).isEqualTo("附图另送");
        assertThat(form.select("[name^=point-]")).hasSize(3);
        var more = Jsoup.parse(member.sends(form, Map.of("step", "point")).body());
        assertThat(more.select("[name^=point-]")).hasSize(4);
    }

    @Test
    void aDraftKeepsWhatWasSaid() {
        var form = new HashMap<>(FULL);
        form.put("title", "关于草稿的建议");
        form.put("step", "save");
        form.put("key", member.sees("/proposals/new?draft=new").select("input[name=key]").val());
        var saved = member.browser.post("/proposals", form);
        var again = member.sees(path(Browser.location(saved)));
        assertThat(again.select("[name=consent][checked]").val()).isEqualTo("summary");
        assertThat(again.select("[name=remarks]").val()).isEqualTo("附图另送");
        assertThat(again.select(".tx-more").hasAttr("open")).isTrue();
    }

    /// What the first step answers, or the second step it leads to.
    private static Document checked(Map<String, String> fields) {
        var answer = member.checks(fields);
        return answer.statusCode() == 303
                ? member.sees(path(Browser.location(answer)))
                : Jsoup.parse(answer.body());
    }

    private static String path(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }
}

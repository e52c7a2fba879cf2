package org.tongxin.proposal.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongxin.access.House;
import org.tongxin.proposal.web.Clerk;

/// The desk on which proposals are examined one after another.
class ReviewPagesTest {

    private static final String DESK = "/review?stage=pre-review";

    private static House house;
    private static Clerk member;
    private static Clerk office;
    private static String first;
    private static String second;

    @BeforeAll
    static void open() {
        house = House.open(Map.of());
        member = Clerk.of(house, "p-m01");
        office = Clerk.of(house, "p-o01");
        first = member.handsIn(Map.of());
        second = member.handsIn(Map.of("title", "关于规范共享电单车停放的建议", "category", "economy"));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void theOldestIsReadFirstWithItsTextAndItsActs() {
        var page = office.sees(DESK);
        assertThat(page.select(".tx-queue a").eachAttr("id"))
                .containsExactly("q-" + first, "q-" + second);
        assertThat(page.select(".tx-queue a[aria-current]").attr("id")).isEqualTo("q-" + first);
        assertThat(page.select("#sheet").text())
                .contains("关于改善老旧小区冬季供暖的建议", "管网老化，责任不清。", "公布改造计划。");
        var act = page.select("#sheet a[data-key=1]");
        assertThat(act.attr("href")).startsWith("/proposals/" + first + "/");
        assertThat(office.sees(act.attr("href").replace("#act", "")).select("#act")).hasSize(1);
        assertThat(page.select("#alike-list a").attr("href"))
                .isEqualTo("/proposals/" + first + "/alike");
    }

    @Test
    void anotherOfTheQueueIsOpenedByItsAddress() {
        var href = office.sees(DESK).select("#q-" + second).attr("href");
        assertThat(office.sees(href).select("#sheet-title").text()).isEqualTo("关于规范共享电单车停放的建议");
    }

    @Test
    void aBatchIsNarrowed() {
        assertThat(office.sees(DESK + "&category=economy").select(".tx-queue a").eachAttr("id"))
                .containsExactly("q-" + second);
        assertThat(office.sees(DESK + "&year=1999").select(".tx-empty").text()).contains("请减少条件");
        assertThat(office.sees("/review").select(".tx-empty").text()).contains("没有等待审查的提案");
    }

    @Test
    void onlyThoseWhoExamineHaveIt() {
        assertThat(member.status("/review")).isEqualTo(403);
        assertThat(member.sees("/work").select("a[href=/review]")).isEmpty();
        assertThat(office.sees("/work").select(".tx-side a[href=/review]").text()).isEqualTo("审查台");
    }
}

package org.tongxin.proposal.web.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongxin.access.House;
import org.tongxin.proposal.web.Clerk;

/// What the page on which somebody writes tells him, in a browser without JavaScript.
class AdvicePagesTest {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final String TAKEN = "入冬以来多个小区室内温度不足十六度，供暖管网老化，抢修责任不清";

    private static House house;
    private static Clerk member;
    private static String earlier;

    @BeforeAll
    static void open() {
        house = House.open(Map.of());
        member = Clerk.of(house, "p-m01");
        earlier = member.handsIn(Map.of("situation", TAKEN + "。"));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void itTellsLengthsAndWhatIsNotConcrete() {
        var page = member.looks(Map.of("title", "冬季供暖", "point-2", "建议有关部门高度重视。"));
        var said = page.select("#advice-said").text();
        assertThat(said).contains("案由 4 字", "建议 2 条", "第 2 条建议还不够具体").doesNotContain("第 1 条");
        assertThat(page.select("#f-title").val()).isEqualTo("冬季供暖");
    }

    @Test
    void itTellsWhatHeWroteAboutTheSameAndWhatIsTakenFromIt() {
        var written = Map.of("analysis", TAKEN + "，一年比一年突出。");
        var end = Instant.now().plus(LONGEST);
        var said = member.looks(written).select("#advice-said");
        while (!said.html().contains("/proposals/" + earlier)) {
            assertThat(Instant.now()).as("the earlier one is found").isBefore(end);
            said = member.looks(written).select("#advice-said");
        }
        assertThat(said.text()).contains("逐字相同", TAKEN);
        assertThat(said.select("a[href=/proposals/" + earlier + "]")).hasSizeGreaterThan(1);
    }

    @Test
    void nobodyIsToldOfProposalsThatAreNotHis() {
        var other = Clerk.of(house, "p-m02");
        assertThat(other.looks(Map.of("analysis", TAKEN)).select("#advice-said").text())
                .contains("没有找到")
                .doesNotContain("逐字相同");
    }

    @Test
    void nothingIsToldOfAnEmptyPage() {
        assertThat(member.sees("/proposals/new?draft=new").select("#advice-said").text()).isEmpty();
        assertThat(member.sees("/proposals/new?draft=new").select("button[value=look]")).hasSize(1);
    }
}

package org.tongxin.proposal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongxin.access.House;
import org.tongxin.matter.Moment;

/// A unit gives its task to one of its own, on its pages; what only the unit is told. Invariant 19
/// of proposals.
class InsidePagesTest {

    private static final String WORD = "请就第一条提出办理意见";
    private static final String SAID = "已拟好第一条的答复";

    private static House house;
    private static Clerk member;
    private static Clerk office;
    private static Clerk channel;
    private static Clerk clerk;
    private static Clerk head;
    private static String id;

    @BeforeAll
    static void open() {
        house = House.open(Map.of());
        member = Clerk.of(house, "p-m01");
        office = Clerk.of(house, "p-o01");
        channel = Clerk.of(house, "p-g01");
        clerk = Clerk.of(house, "p-u13");
        head = Clerk.of(house, "p-h13");
        id = signedFor();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static String signedFor() {
        var filed = member.handsIn(Map.of());
        office.does(filed, "docketing", Map.of("confirmed", "yes"));
        var both = Map.of("units", "市交通运输局", "confirmed", "yes");
        assertThat(channel.does(filed, "dispatching", both).statusCode()).isEqualTo(303);
        assertThat(clerk.presses(filed, "signing-for").statusCode()).isEqualTo(303);
        return filed;
    }

    private static String gives(Map<String, String> otherwise) {
        var form = new HashMap<String, String>();
        form.put("by", LocalDate.now(Moment.ZONE).plusDays(2).toString());
        form.put("word", WORD);
        form.putAll(otherwise);
        var answer = clerk.does(id, "distributions", form);
        return answer.statusCode() == 303
                ? clerk.told(answer)
                : Jsoup.parse(answer.body()).select(".tx-errors").text();
    }

    /// The page and the story on it, less the picture of the chain, which is the same for all.
    private static String told(Clerk reader) {
        return reader.sees("/proposals/" + id)
                .select(".tx-matter-head, .tx-matter, .tx-story-part")
                .text();
    }

    @Test
    void whoeverGetsItFindsItInHisWorkAndGivesItBackAndNobodyElseIsTold() {
        var form = clerk.opens(id, "distributions");
        assertThat(form.select("#act select[name=colleague] option").eachText())
                .contains("林桂兰（局长）", "高一鸣（经办人）");
        assertThat(gives(Map.of("colleague", "p-h13", "department", "客运科"))).contains("内部分办");
        assertThat(head.sees("/work").select(".tx-todo").text()).contains("交回");
        assertThat(clerk.sees("/work").select(".tx-todo").text()).doesNotContain("交回");
        var page = head.sees("/proposals/" + id);
        assertThat(page.select(".tx-quoted").text()).contains("客运科林桂兰").contains(WORD);
        for (var other : new Clerk[] {member, office, channel}) {
            assertThat(told(other)).doesNotContain("内部分办", WORD, "客运科");
        }
        assertThat(head.does(id, "giving-back", Map.of("note", SAID)).statusCode()).isEqualTo(303);
        assertThat(told(clerk)).contains("林桂兰已交回").contains(SAID);
        for (var other : new Clerk[] {member, office, channel}) {
            assertThat(told(other)).doesNotContain("交回", SAID);
        }
    }

    @Test
    void theDepartmentOrThePersonIsNamed() {
        assertThat(gives(Map.of())).contains("没有写明分办给谁");
        assertThat(gives(Map.of("colleague", "p-u12"))).contains("分办给谁");
    }
}

package org.tongxin.proposal.web.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongxin.access.House;
import org.tongxin.matter.Moment;
import org.tongxin.proposal.web.Clerk;

/// Proposals about the same, beside the one that is examined.
class AlikePagesTest {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private static House house;
    private static Clerk member;
    private static Clerk office;
    private static Clerk unit;
    private static String earlier;
    private static String later;

    @BeforeAll
    static void open() {
        house = House.open(Map.of());
        member = Clerk.of(house, "p-m01");
        office = Clerk.of(house, "p-o01");
        unit = Clerk.of(house, "p-u12");
        earlier = member.handsIn(Map.of());
        answered(earlier);
        later = member.handsIn(Map.of("title", "关于老旧小区冬季供暖管网改造的建议"));
        var end = Instant.now().plus(LONGEST);
        while (found(office, later).isEmpty()) {
            assertThat(Instant.now()).as("the earlier one is found").isBefore(end);
        }
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static void answered(String id) {
        does(office, id, "docketing", Map.of());
        does(Clerk.of(house, "p-g01"), id, "dispatching", Map.of("units", "市住房和城乡建设局"));
        does(unit, id, "signing-for", Map.of());
        var today = LocalDate.now(Moment.ZONE).toString();
        does(unit, id, "contacts", Map.of("means", "visit", "on", today, "note", "听取意见。"));
        var reply = new HashMap<String, String>();
        reply.put("answer-1", "老旧小区管网改造已完成三十二个小区。");
        reply.put("outcome-1", "in-progress");
        reply.put("promise-1", "再完成四十个小区。");
        reply.put("due-1", "2199-10-31");
        reply.put("answer-2", "正在编制。");
        reply.put("outcome-2", "planned");
        does(unit, id, "replies", reply);
        does(Clerk.of(house, "p-h12"), id, "sign-off", Map.of());
        does(office, id, "sending", Map.of());
    }

    private static void does(Clerk who, String id, String noun, Map<String, String> fields) {
        var sure = new HashMap<>(fields);
        sure.put("confirmed", "yes");
        assertThat(who.does(id, noun, sure).statusCode()).as(noun).isEqualTo(303);
    }

    private static Elements found(Clerk reader, String id) {
        return reader.sees("/proposals/" + id + "/alike").select(".tx-alike > li");
    }

    private static Element first() {
        return found(office, later).getFirst();
    }

    @Test
    void theOfficeReadsWhatIsAlikeAndWhy() {
        assertThat(first().select(".tx-alike-title a").attr("href"))
                .isEqualTo("/proposals/" + earlier);
        assertThat(first().select(".tx-alike-title mark").text()).contains("老旧小区冬季供暖");
        assertThat(first().text()).contains("相似度", "本提案", "逐字相同", "相同词句：");
    }

    @Test
    void besideItStandsWhatWasAnsweredAndPromised() {
        var reply = first().select(".tx-answer").text();
        assertThat(reply)
                .contains("市住房和城乡建设局", "列入计划", "已完成三十二个小区", "再完成四十个小区。", "2199年10月31日", "进行中");
    }

    @Test
    void thePageOfTheProposalAsksForItOnlyWhereItIsExamined() {
        var part = "#alike-list[hx-get=/proposals/" + later + "/alike]";
        assertThat(office.sees("/proposals/" + later).select(part + " a").attr("href"))
                .isEqualTo("/proposals/" + later + "/alike");
        assertThat(member.sees("/proposals/" + later).select("#alike-list")).isEmpty();
        assertThat(unit.sees("/proposals/" + earlier).select("#alike-list")).hasSize(1);
    }

    @Test
    void whoMayNotSeeAProposalLearnsNothingByIt() {
        assertThat(unit.status("/proposals/" + later + "/alike")).isEqualTo(404);
        assertThat(found(unit, earlier)).isEmpty();
        assertThat(house.browser().get("/proposals/" + earlier + "/alike").statusCode())
                .isEqualTo(303);
    }
}

package org.tongxin.proposal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongxin.Statements;
import org.tongxin.access.House;

/// How often a page asks the database: few times, and not more often when there is more to show.
class CostOfPagesTest {

    private static final int WORK_MAX = 8;
    private static final int PROPOSAL_MAX = 10;

    static House house;
    static Clerk member;
    static Clerk office;
    static Clerk channel;

    @BeforeAll
    static void open() {
        house = House.open(Statements.HERE);
        member = Clerk.of(house, "p-m01");
        office = Clerk.of(house, "p-o01");
        channel = Clerk.of(house, "p-g01");
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void myWorkAsksFewTimesHoweverMuchLiesThere() {
        member.handsIn(Map.of());
        var few = asked(member, "/work");
        member.handsIn(Map.of());
        member.handsIn(Map.of());
        assertThat(asked(member, "/work")).as(few::toString).hasSizeLessThanOrEqualTo(WORK_MAX);
        assertThat(asked(member, "/work")).hasSameSizeAs(few);
    }

    @Test
    void theOfficesWorkAsksFewTimesToo() {
        member.handsIn(Map.of());
        assertThat(asked(office, "/work")).hasSizeLessThanOrEqualTo(WORK_MAX);
    }

    @Test
    void aProposalAsksFewTimesHoweverLongItsStory() {
        var id = member.handsIn(Map.of());
        var before = asked(member, "/proposals/" + id);
        office.does(id, "docketing", Map.of());
        channel.does(id, "dispatching", Map.of("units", "市住房和城乡建设局", "confirmed", "yes"));
        var after = asked(member, "/proposals/" + id);
        assertThat(member.sees("/proposals/" + id).text()).contains("市住房和城乡建设局");
        assertThat(after).hasSizeLessThanOrEqualTo(PROPOSAL_MAX);
        assertThat(after.size() - before.size()).as(after::toString).isLessThanOrEqualTo(1);
    }

    @Test
    void thatSomebodyWasHereIsNotWrittenAtEveryPage() {
        member.sees("/work");
        assertThat(asked(member, "/work")).noneMatch(sql -> sql.startsWith("UPDATE"));
    }

    private static List<String> asked(Clerk by, String path) {
        by.sees(path);
        return Statements.of(() -> by.sees(path));
    }
}

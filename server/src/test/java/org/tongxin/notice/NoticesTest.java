package org.tongxin.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongxin.Until;
import org.tongxin.access.House;
import org.tongxin.proposal.web.Clerk;

/// Whom a proposal's life concerns, told on the page of notices. Invariants 1 to 3.
class NoticesTest {

    private static House house;
    private static Clerk member;
    private static Clerk office;

    @BeforeAll
    static void open() {
        house = House.open(Map.of());
        member = Clerk.of(house, "p-m01");
        office = Clerk.of(house, "p-o01");
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void theOfficeIsToldOfWhatIsHandedInAndTheMemberOfWhatBecameOfIt() {
        var id = member.handsIn(Map.of("title", "关于社区食堂的建议"));
        Until.holds(() -> said(office, id).contains("等您办理"));
        assertThat(office.sees("/notices").text()).contains("关于社区食堂的建议", "未读");
        office.does(id, "docketing", Map.of("confirmed", "yes"));
        Until.holds(() -> said(member, id).contains("立案"));
        assertThat(said(member, id)).contains("进展").doesNotContain("等您办理");
        assertThat(told("p-m01", id)).containsOnlyOnce("news");
        assertThat(told("p-o01", id)).doesNotHaveDuplicates();
    }

    @Test
    void whatWaitsNoMoreIsPutAsideByItself() {
        var id = member.handsIn(Map.of("title", "关于一处护栏的建议"));
        Until.holds(() -> unread("p-o02", id) == 1);
        office.does(id, "docketing", Map.of("confirmed", "yes"));
        Until.holds(() -> told("p-o02", id).contains("todoassign"));
        assertThat(unread("p-o02", id)).isOne();
        assertThat(said(office, id)).contains("已了结").doesNotContain("等您办理：预审");
    }

    @Test
    void nobodyIsToldOfWhatHeDidHimself() {
        var id = member.handsIn(Map.of("title", "关于雨水井的建议"));
        Until.holds(() -> !told("p-o02", id).isEmpty());
        assertThat(told("p-m01", id)).isEmpty();
    }

    @Test
    void aNoticeIsReadByOpeningItOrAllAtOnce() {
        var one = member.handsIn(Map.of("title", "关于路口的建议"));
        var two = member.handsIn(Map.of("title", "关于站台的建议"));
        var browser = house.signedIn(house.account("p-o02"));
        Until.holds(() -> !told("p-o02", one).isEmpty() && !told("p-o02", two).isEmpty());
        var link = browser.page("/notices").select("li:contains(关于路口) a").attr("href");
        assertThat(browser.get(link).statusCode()).isEqualTo(303);
        assertThat(unread("p-o02", one)).isZero();
        assertThat(unread("p-o02", two)).isOne();
        var stranger = Clerk.of(house, "p-m02");
        assertThat(stranger.status(link)).isEqualTo(404);
        var page = browser.page("/notices?show=unread");
        assertThat(page.text()).contains("关于站台").doesNotContain("关于路口");
        var upTo = page.select("input[name=upTo]").val();
        browser.post("/notices/reading", Map.of("upTo", upTo));
        assertThat(unread("p-o02", two)).isZero();
        assertThat(browser.page("/notices?show=unread").select(".tx-empty").text())
                .contains("这里没有通知");
    }

    @Test
    void whoHasNoneIsToldWhatWillStandHere() {
        var page = Clerk.of(house, "p-m09").sees("/notices");
        assertThat(page.select(".tx-empty").text()).contains("还没有通知");
        assertThat(page.select(".tx-side a[href=/notices]").text()).isEqualTo("通知");
    }

    @Test
    void whatIsConfidentialIsToldToThoseItNamesOnly() {
        var id = member.handsIn(Map.of("title", "关于一件保密事项的建议", "confidential", "yes"));
        Until.holds(() -> !told("p-o01", id).isEmpty());
        var others =
                house.db
                        .sql(
                                "select distinct p.role from notice n join post p on p.id = n.post"
                                        + " where n.matter = :id")
                        .param("id", id)
                        .query((row, _) -> row.getString(1))
                        .list();
        assertThat(others).containsExactly("proposal-office");
    }

    @Test
    void aNoticeOfWhatMayNotBeSeenAnyMoreSaysNothingOfIt() {
        var id = member.handsIn(Map.of("title", "关于一处荒地的建议"));
        Until.holds(() -> !told("p-o01", id).isEmpty());
        house.db
                .sql(
                        """
                        insert into notice (person, key, post, matter, why, action, task, at)
                        values ('p-m05', 'x', '', :id, 'todo', 'rate', 0, now())
                        """)
                .param("id", id)
                .update();
        var reader = Clerk.of(house, "p-m05");
        assertThat(reader.sees("/notices").text()).contains("您现在不能查看").doesNotContain("荒地");
    }

    static String said(Clerk who, String id) {
        Document page = who.sees("/notices");
        return page.select("li:contains(" + id.substring(2) + ")").text();
    }

    private static List<String> told(String person, String id) {
        return told(house, person, id);
    }

    static List<String> told(House house, String person, String id) {
        return house.db
                .sql("select why || action from notice where person = :person and matter = :id")
                .param("person", person)
                .param("id", id)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static int unread(String person, String id) {
        return house.db
                .sql(
                        """
                        select count(*) from notice
                         where person = :person and matter = :id and read_at is null
                        """)
                .param("person", person)
                .param("id", id)
                .query(Integer.class)
                .single();
    }
}

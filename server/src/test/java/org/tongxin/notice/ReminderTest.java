package org.tongxin.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongxin.Until;
import org.tongxin.access.House;
import org.tongxin.matter.Actor;
import org.tongxin.proposal.web.Clerk;

/// What the clock reminds of, and what is no news. Invariants 1 and 4.
class ReminderTest {

    private static House house;
    private static Clerk member;

    @BeforeAll
    static void open() {
        house = House.open(Map.of());
        member = Clerk.of(house, "p-m01");
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void whatFallsDueSoonIsRemindedOfOnce() {
        var id = member.handsIn(Map.of("title", "关于冬季除雪的建议"));
        Until.holds(() -> !NoticesTest.told(house, "p-o01", id).isEmpty());
        due(id, 5);
        var reminding = house.application.getBean(Reminding.class);
        reminding.remind();
        reminding.remind();
        assertThat(NoticesTest.told(house, "p-o01", id)).containsOnlyOnce("soonpre-review");
        var office = Clerk.of(house, "p-o01");
        assertThat(NoticesTest.said(office, id)).contains("临期", "快到期");
    }

    @Test
    void whatIsFarFromDueIsNotRemindedOf() {
        var id = member.handsIn(Map.of("title", "关于春季植树的建议"));
        Until.holds(() -> !NoticesTest.told(house, "p-o02", id).isEmpty());
        due(id, 60 * 24);
        house.application.getBean(Reminding.class).remind();
        assertThat(NoticesTest.told(house, "p-o02", id)).noneMatch(one -> one.startsWith("soon"));
    }

    @Test
    void whatIsLongPastIsNoNewsAndIsForgotten() {
        house.db
                .sql(
                        """
                        insert into notice (person, key, post, matter, why, action, task, at)
                        values ('p-m07', 'old', '', 'p-2024-0001', 'news', '', 0,
                                now() - interval '181 days')
                        """)
                .update();
        house.application.getBean(Reminding.class).turn();
        assertThat(house.application.getBean(Notices.class).unread("p-m07")).isZero();
        assertThat(NoticeFollower.isNews(Actor.IMPORT)).isFalse();
        assertThat(NoticeFollower.isNews(Actor.CLOCK)).isTrue();
    }

    /// As if it fell due so many hours from now.
    private static void due(String id, int hours) {
        var at = OffsetDateTime.now(ZoneOffset.UTC).plusHours(hours);
        for (var table : List.of("matter_deadline", "matter_waiting")) {
            house.db
                    .sql("update %s set due_at = :at where matter = :id".formatted(table))
                    .param("at", at)
                    .param("id", id)
                    .update();
        }
    }
}

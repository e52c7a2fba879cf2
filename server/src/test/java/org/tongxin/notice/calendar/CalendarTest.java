package org.tongxin.notice.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongxin.access.House;
import org.tongxin.notice.calendar.Calendar.Event;
import org.tongxin.proposal.web.Clerk;

/// The calendar of deadlines. Invariant 8 of notice.
class CalendarTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static House house;

    @BeforeAll
    static void open() {
        house = House.open(Map.of("tongxin.address", "https://tongxin.example.gov.cn"));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void aDeadlineAtMidnightIsTheLastDayAndAnotherIsAnHourInBeijing() {
        var read =
                CalendarRead.of(
                        Calendar.of(
                                "期限",
                                List.of(
                                        event("a", "签收", Instant.parse("2026-11-30T16:00:00Z")),
                                        event("b", "会签", Instant.parse("2026-12-01T09:30:00Z"))),
                                NOW));
        assertThat(read.events().getFirst())
                .containsEntry("DTSTART;VALUE=DATE", "20261130")
                .containsEntry("DTEND;VALUE=DATE", "20261201");
        assertThat(read.events().getLast())
                .containsEntry("DTSTART;TZID=Asia/Shanghai", "20261201T170000")
                .containsEntry("DTEND;TZID=Asia/Shanghai", "20261201T173000");
    }

    @Test
    void whateverIsWrittenCanBeRead() {
        var random = new Random(5545);
        var letters = "签收，；a,;\\\n\r\t\"提案𠮷：:";
        for (var round = 0; round < 300; round++) {
            var text = new StringBuilder();
            for (var i = random.nextInt(120); i >= 0; i--) {
                var at = random.nextInt(letters.length());
                text.appendCodePoint(letters.codePointAt(at));
            }
            var summary = text.toString().replaceAll("[\\uD800-\\uDFFF]", "𠮷");
            var read =
                    CalendarRead.of(Calendar.of(summary, List.of(event("x", summary, NOW)), NOW));
            var shown =
                    read.events()
                            .getFirst()
                            .getOrDefault("SUMMARY", "")
                            .replace("\\n", "\n")
                            .replaceAll("\\\\([\\\\;,])", "$1");
            assertThat(shown.length()).isGreaterThan(0);
        }
    }

    @Test
    void oneClickMakesAnAddressThatTellsDeadlinesAndNoTitle() {
        var id = Clerk.of(house, "p-m01").handsIn(Map.of("title", "关于一座桥的建议"));
        var office = house.signedIn(house.account("p-o01"));
        assertThat(office.page("/work").select("a[href=/account/calendar]")).hasSize(1);
        var made = org.jsoup.Jsoup.parse(office.post("/account/calendar", Map.of()).body());
        var address = made.select("#f-address").val();
        assertThat(address).startsWith("https://tongxin.example.gov.cn/calendar/");
        var path = address.replaceFirst("https://[^/]+", "");
        var answer = house.browser().get(path);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/calendar");
        var read = CalendarRead.of(answer.body());
        assertThat(read.events()).anyMatch(event -> event.toString().contains(id));
        assertThat(answer.body()).doesNotContain("一座桥");
        assertThat(office.page("/account/calendar").text()).doesNotContain(path);
        office.post("/account/calendar", Map.of());
        assertThat(house.browser().get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void anAddressThatWasEndedOrWhoseOwnerLeftTellsNothing() {
        var office = house.signedIn(house.account("p-o02"));
        var made = org.jsoup.Jsoup.parse(office.post("/account/calendar", Map.of()).body());
        var path = made.select("#f-address").val().replaceFirst("https://[^/]+", "");
        Clerk.of(house, "p-m02").handsIn(Map.of("title", "关于一条路的建议"));
        assertThat(CalendarRead.of(house.browser().get(path).body()).events()).isNotEmpty();
        house.db.sql("update account set closed_at = now() where person = 'p-o02'").update();
        assertThat(CalendarRead.of(house.browser().get(path).body()).events()).isEmpty();
        house.db.sql("update account set closed_at = null where person = 'p-o02'").update();
        office.post("/account/calendar/revocation", Map.of());
        assertThat(house.browser().get(path).statusCode()).isEqualTo(404);
        assertThat(house.browser().get("/calendar/" + "x".repeat(43) + ".ics").statusCode())
                .isEqualTo(404);
    }

    private static Event event(String uid, String summary, Instant due) {
        return new Event(uid, summary, "", "", due);
    }
}

package org.tongxin.notice.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.tongxin.matter.Moment;

/// Writes deadlines as iCalendar after RFC 5545; pure.
///
/// A deadline at midnight is a day of its own, the last on which one is in time; another is the
/// half hour before it, in Beijing time, which has no summer time (since 1991).
final class Calendar {

    /// Octets a line may have before it is folded, its end not counted.
    static final int LINE_MAX = 75;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Duration SHOWN = Duration.ofMinutes(30);
    private static final String ZONE_NAME = "Asia/Shanghai";

    private final StringBuilder text = new StringBuilder();

    private Calendar() {}

    /// One deadline.
    ///
    /// @param uid the same for as long as it is the same thing to do
    /// @param dueAt first instant that is too late
    /// @param url where it is done, or `""`
    record Event(String uid, String summary, String description, String url, Instant dueAt) {}

    static String of(String name, List<Event> events, Instant now) {
        var calendar = new Calendar();
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//Tongxin//Deadlines//ZH");
        calendar.line("CALSCALE", "GREGORIAN");
        calendar.line("METHOD", "PUBLISH");
        calendar.line("X-WR-CALNAME", escaped(name));
        calendar.line("X-WR-TIMEZONE", ZONE_NAME);
        calendar.line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        calendar.line("X-PUBLISHED-TTL", "PT1H");
        calendar.zone();
        events.forEach(event -> calendar.event(event, now));
        calendar.line("END", "VCALENDAR");
        return calendar.text.toString();
    }

    private void zone() {
        line("BEGIN", "VTIMEZONE");
        line("TZID", ZONE_NAME);
        line("BEGIN", "STANDARD");
        line("DTSTART", "19910915T010000");
        line("TZOFFSETFROM", "+0900");
        line("TZOFFSETTO", "+0800");
        line("TZNAME", "CST");
        line("END", "STANDARD");
        line("END", "VTIMEZONE");
    }

    private void event(Event event, Instant now) {
        line("BEGIN", "VEVENT");
        line("UID", escaped(event.uid()));
        line("DTSTAMP", UTC.format(now));
        when(event.dueAt());
        line("SUMMARY", escaped(event.summary()));
        if (!event.description().isEmpty()) {
            line("DESCRIPTION", escaped(event.description()));
        }
        if (!event.url().isEmpty()) {
            line("URL", event.url());
        }
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }

    private void when(Instant dueAt) {
        var due = dueAt.atZone(Moment.ZONE);
        if (due.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            LocalDate day = due.toLocalDate().minusDays(1);
            line("DTSTART;VALUE=DATE", DAY.format(day));
            line("DTEND;VALUE=DATE", DAY.format(day.plusDays(1)));
        } else {
            line("DTSTART;TZID=" + ZONE_NAME, LOCAL.format(due.minus(SHOWN)));
            line("DTEND;TZID=" + ZONE_NAME, LOCAL.format(due));
        }
    }

    /// A text value (RFC 5545, 3.3.11); what cannot stand in one is left out.
    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\r\n|\r|\n", "\\\\n")
                .replaceAll("[\\p{Cntrl}]", "");
    }

    /// Folds behind at most 75 octets, never within a character (RFC 5545, 3.1).
    private void line(String name, String value) {
        var octets = 0;
        var line = name + ":" + value;
        for (var at = 0; at < line.length(); ) {
            var character = Character.toString(line.codePointAt(at));
            var size = character.getBytes(UTF_8).length;
            if (octets + size > LINE_MAX) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += size;
            at += character.length();
        }
        text.append("\r\n");
    }
}

package org.tongxin.notice.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads iCalendar as strictly as RFC 5545 is written, apart from what wrote it.
///
/// @param events their properties, by name with parameters
record CalendarRead(Map<String, String> properties, List<Map<String, String>> events) {

    private static final int OCTETS_MAX = 75;
    private static final Pattern LINE =
            Pattern.compile(
                    "([A-Z0-9-]+(?:;[A-Z0-9-]+=[^:;,\"\\p{Cntrl}]+)*):([^\\p{Cntrl}]*)",
                    Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("(?:[^\\\\;,]|\\\\[\\\\;,nN])*");

    static CalendarRead of(String text) {
        assertThat(text).endsWith("\r\n").doesNotContain("\r\r");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        for (var line : text.split("\r\n")) {
            assertThat(line.getBytes(UTF_8).length).as(line).isLessThanOrEqualTo(OCTETS_MAX);
            assertThat(line).doesNotContain("\uFFFD");
        }
        return read(List.of(text.replaceAll("\r\n[ \t]", "").split("\r\n")));
    }

    private static CalendarRead read(List<String> lines) {
        var open = new ArrayDeque<String>();
        var read = new CalendarRead(new LinkedHashMap<>(), new ArrayList<>());
        for (var line : lines) {
            var parts = LINE.matcher(line);
            assertThat(parts.matches()).as(line).isTrue();
            var name = parts.group(1);
            var value = parts.group(2);
            switch (name) {
                case "BEGIN" -> {
                    open.push(value);
                    if (value.equals("VEVENT")) {
                        read.events().add(new LinkedHashMap<>());
                    }
                }
                case "END" -> assertThat(open.pop()).isEqualTo(value);
                default -> read.put(open.getFirst(), name, value);
            }
        }
        assertThat(open).isEmpty();
        read.isWhole();
        return read;
    }

    private void put(String in, String name, String value) {
        var into =
                switch (in) {
                    case "VCALENDAR" -> properties;
                    case "VEVENT" -> events.getLast();
                    default -> new LinkedHashMap<String, String>();
                };
        assertThat(into.put(name, value)).as("twice: " + name).isNull();
    }

    /// What RFC 5545, 3.4 and 3.6.1 ask for.
    private void isWhole() {
        assertThat(properties).containsEntry("VERSION", "2.0").containsKey("PRODID");
        for (var event : events) {
            assertThat(event).containsKeys("UID", "DTSTAMP", "SUMMARY");
            assertThat(event.get("DTSTAMP")).matches("\\d{8}T\\d{6}Z");
            assertThat(event.get("SUMMARY")).matches(TEXT);
            assertThat(event.keySet()).anyMatch(name -> name.startsWith("DTSTART"));
            event.forEach(
                    (name, value) -> {
                        if (name.matches("DT(START|END);VALUE=DATE")) {
                            assertThat(value).matches("\\d{8}");
                        }
                    });
        }
        assertThat(events).extracting(event -> event.get("UID")).doesNotHaveDuplicates();
    }
}

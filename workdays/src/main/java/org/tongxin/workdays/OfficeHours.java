package org.tongxin.workdays;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// When an office works on a working day (工作时间): 08:30–12:00, 14:30–18:00. Offices differ, also by
/// season, so the caller's rule pack says which; nothing is assumed here.
///
/// @param spans 1 to 8, in order, apart from each other
public record OfficeHours(List<Span> spans) {

    private static final int SPANS_MAX = 8;

    /// From one time of the day, worked, up to another, no longer worked.
    public record Span(LocalTime from, LocalTime to) {
        public Span {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException(
                        "not a span of a day: %s–%s".formatted(from, to));
            }
        }

        Duration length() {
            return Duration.between(from, to);
        }
    }

    public OfficeHours {
        spans = List.copyOf(spans);
        if (spans.isEmpty() || spans.size() > SPANS_MAX) {
            throw new IllegalArgumentException("spans out of 1..8: " + spans.size());
        }
        for (var no = 1; no < spans.size(); no++) {
            if (spans.get(no).from().isBefore(spans.get(no - 1).to())) {
                throw new IllegalArgumentException("spans not in order: " + spans);
            }
        }
    }

    /// Reads `08:30-12:00, 14:30-18:00`, with any dash and Chinese punctuation; empty where it is
    /// not of this form.
    public static Optional<OfficeHours> read(String text) {
        var spans = new ArrayList<Span>();
        try {
            for (var part : text.replace('：', ':').split("[,，、;；]", SPANS_MAX + 1)) {
                var ends = part.strip().split("\\s*[-–—~～至]\\s*", 3);
                if (ends.length != 2) {
                    return Optional.empty();
                }
                spans.add(new Span(LocalTime.parse(ends[0]), LocalTime.parse(ends[1])));
            }
            return Optional.of(new OfficeHours(spans));
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /// How long a whole working day is.
    public Duration day() {
        return spans.stream().map(Span::length).reduce(Duration.ZERO, Duration::plus);
    }
}

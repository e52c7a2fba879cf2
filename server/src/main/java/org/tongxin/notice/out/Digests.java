package org.tongxin.notice.out;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tongxin.matter.Moment;
import org.tongxin.matter.follow.Recurring;
import org.tongxin.notice.way.Sink;
import org.tongxin.notice.way.Sinks;

/// Has digests sent (摘要): every morning, and on Mondays those of the week. Several nodes may do so
/// at once: the key of a digest is its day. What was sent a month ago is forgotten here too.
@Component
public class Digests extends Recurring {

    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final Duration KEPT = Duration.ofDays(30);

    private final OutboxRows rows;
    private final Sinks sinks;
    private final InstantSource instants;
    private final LocalTime from;

    Digests(
            OutboxRows rows,
            Sinks sinks,
            InstantSource instants,
            @Value("${tongxin.notice.digest-at:08:00}") String from) {
        super("digests", Duration.ofSeconds(1), PAUSE);
        this.rows = rows;
        this.sinks = sinks;
        this.instants = instants;
        this.from = LocalTime.parse(from);
    }

    @Override
    protected Optional<Duration> turn() {
        send();
        rows.sweep(instants.instant().minus(KEPT));
        return Optional.of(PAUSE);
    }

    /// Has those of today sent, unless they were, or it is too early.
    public void send() {
        var now = instants.instant().atZone(Moment.ZONE);
        if (sinks.has(Sink.MAIL) && !now.toLocalTime().isBefore(from)) {
            var key = "digest/" + now.toLocalDate();
            rows.digest("daily", key, now.minusDays(1).toInstant());
            if (now.getDayOfWeek() == DayOfWeek.MONDAY) {
                rows.digest("weekly", key, now.minusDays(7).toInstant());
            }
        }
    }
}

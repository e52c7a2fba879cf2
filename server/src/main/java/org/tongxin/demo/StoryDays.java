package org.tongxin.demo;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.tongxin.deadline.DeadlineClock;
import org.tongxin.deadline.Sweeping;
import org.tongxin.matter.Moment;

/// The days of the story: at the beginning of each, what fell due passes, as the clock would have
/// it, so that silence has its consequences in the order in which they came.
///
/// The real clock stands still meanwhile: two of them would tell the same story in two orders.
@Component
@ConditionalOnProperty("tongxin.demo")
final class StoryDays {

    private final DeadlineClock real;
    private final Sweeping sweeping;
    private final DemoClock clock;
    private @Nullable LocalDate last;

    StoryDays(DeadlineClock real, Sweeping sweeping, DemoClock clock) {
        this.real = real;
        this.sweeping = sweeping;
        this.clock = clock;
    }

    void hold() {
        real.stop();
    }

    void release() {
        real.start();
    }

    /// Lets the days up to an instant begin, one after the other.
    void pass(Instant until) {
        var day = LocalDate.ofInstant(until, Moment.ZONE);
        var next = last == null ? day : last.plusDays(1);
        while (!next.isAfter(day)) {
            clock.tell(next.atStartOfDay(Moment.ZONE).toInstant());
            sweeping.pass();
            last = next;
            next = next.plusDays(1);
        }
    }
}

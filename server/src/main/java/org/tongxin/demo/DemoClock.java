package org.tongxin.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.tongxin.matter.Moment;

/// The time of the demo: the story's own while it is told; afterwards the day that was asked for
/// goes on from there, or the real day. Before either, nothing is due yet: a clock that ran ahead
/// of a story half told would date the rest of it today.
@Component
@ConditionalOnProperty("tongxin.demo")
final class DemoClock implements InstantSource {

    private volatile @Nullable Instant told = Instant.EPOCH;
    private volatile Duration ahead = Duration.ZERO;

    /// A story that was told to its end before holds nobody up: pages may be asked for before
    /// anything else of the demo has started.
    DemoClock(
            @Value("${tongxin.data}") String data, @Value("${tongxin.demo.today:}") String today) {
        if (Begun.read(Path.of(data)).filter(Begun::done).isPresent()) {
            goOn(today.isEmpty() ? LocalDate.now(Moment.ZONE) : LocalDate.parse(today));
        }
    }

    @Override
    public Instant instant() {
        var now = told;
        return now != null ? now : Instant.now().plus(ahead);
    }

    /// It is this instant now, until told otherwise.
    void tell(Instant at) {
        told = at;
    }

    /// From now on time goes on by itself, on that day.
    void goOn(LocalDate today) {
        var real = LocalDate.now(Moment.ZONE);
        ahead = Duration.between(real.atStartOfDay(Moment.ZONE), today.atStartOfDay(Moment.ZONE));
        told = null;
    }
}

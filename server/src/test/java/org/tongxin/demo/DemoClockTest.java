package org.tongxin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongxin.matter.Moment;

/// What day it is in a demo, from its first moment on.
class DemoClockTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    @TempDir Path data;

    @Test
    void nothingIsDueBeforeTheStoryBegins() {
        assertThat(clock().instant()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void aStoryHalfToldHoldsTheClock() {
        new Begun(DAY, 40, false).write(data);
        assertThat(clock().instant()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void whenTheStoryIsToldItIsTheDayAskedForAtOnce() {
        new Begun(DAY, 40, true).write(data);
        assertThat(Moment.today(clock())).isEqualTo(DAY);
    }

    private DemoClock clock() {
        return new DemoClock(data.toString(), DAY.toString());
    }
}

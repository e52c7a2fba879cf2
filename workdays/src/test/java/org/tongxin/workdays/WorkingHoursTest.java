package org.tongxin.workdays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Working hours after a moment, in an office that works seven hours a day. Invariants 2 and 3.
class WorkingHoursTest {

    private static final Workdays WORKDAYS = Calendars.published();
    private static final OfficeHours OFFICE =
            OfficeHours.read("08:30–12:00, 14:30–18:00").orElseThrow();

    @ParameterizedTest
    @CsvSource({
        // within a morning, over noon, over night
        "2026-03-02T09:00, 2, 2026-03-02T11:00",
        "2026-03-02T11:00, 2, 2026-03-02T15:30",
        "2026-03-02T17:00, 2, 2026-03-03T09:30",
        // used up at closing: it ends at closing
        "2026-03-02T10:00, 2, 2026-03-02T12:00",
        "2026-03-02T16:00, 2, 2026-03-02T18:00",
        // before opening, at noon, at closing, in the night: from the next opening
        "2026-03-02T06:00, 1, 2026-03-02T09:30",
        "2026-03-02T13:00, 1, 2026-03-02T15:30",
        "2026-03-02T12:00, 1, 2026-03-02T15:30",
        "2026-03-02T23:59, 1, 2026-03-03T09:30",
        // nothing to wait for: now, or at the next opening
        "2026-03-02T09:00, 0, 2026-03-02T09:00",
        "2026-03-02T12:30, 0, 2026-03-02T14:30",
        // a weekend, a holiday of eight days, a Saturday worked instead, a whole day of seven hours
        "2026-03-06T17:00, 4, 2026-03-09T11:30",
        "2026-03-07T10:00, 1, 2026-03-09T09:30",
        "2026-09-30T17:00, 2, 2026-10-08T09:30",
        "2026-10-09T17:00, 2, 2026-10-10T09:30",
        "2026-10-10T17:00, 2, 2026-10-12T09:30",
        "2026-03-02T09:00, 7, 2026-03-03T09:00",
        "2026-03-02T09:00, 70, 2026-03-16T09:00"
    })
    void hoursPassWhileTheOfficeWorks(LocalDateTime from, int hours, LocalDateTime due) {
        assertThat(WORKDAYS.hoursAfter(from, Duration.ofHours(hours), OFFICE))
                .isEqualTo(new DueTime.Firm(due));
    }

    @Test
    void intoAnUnpublishedYearHoursAreProvisional() {
        var from = LocalDateTime.parse("2026-12-31T17:00");
        assertThat(WORKDAYS.hoursAfter(from, Duration.ofHours(1), OFFICE))
                .isEqualTo(new DueTime.Firm(LocalDateTime.parse("2026-12-31T18:00")));
        assertThat(WORKDAYS.hoursAfter(from, Duration.ofMinutes(61), OFFICE))
                .isEqualTo(new DueTime.Provisional(LocalDateTime.parse("2027-01-01T08:31")));
    }

    @Test
    void hoursInTwoStepsAreHoursInOne() {
        for (var seed = 1; seed <= 200; seed++) {
            var random = new Random(seed);
            var from =
                    LocalDateTime.parse("2020-01-01T00:00").plusMinutes(random.nextInt(2_000_000));
            var one = Duration.ofMinutes(1 + random.nextInt(5_000));
            var two = Duration.ofMinutes(1 + random.nextInt(5_000));
            var stop = WORKDAYS.hoursAfter(from, one, OFFICE).time();
            assertThat(WORKDAYS.hoursAfter(stop, two, OFFICE).time())
                    .as("seed %d", seed)
                    .isEqualTo(WORKDAYS.hoursAfter(from, one.plus(two), OFFICE).time());
            assertThat(WORKDAYS.isWorked(stop.toLocalDate())).as("seed %d", seed).isTrue();
        }
    }

    @Test
    void anOfficeWithoutANoonBreakIsCountedByItsOwnHours() {
        var office = OfficeHours.read("09:00-17:00").orElseThrow();
        assertThat(office.day()).isEqualTo(Duration.ofHours(8));
        assertThat(
                        WORKDAYS.hoursAfter(
                                LocalDateTime.parse("2026-03-02T16:00"),
                                Duration.ofHours(2),
                                office))
                .isEqualTo(new DueTime.Firm(LocalDateTime.parse("2026-03-03T10:00")));
    }

    @Test
    void hoursAreReadAsPeopleWriteThem() {
        assertThat(OfficeHours.read("08：30至12：00，14：30至18：00")).contains(OFFICE);
        assertThat(OfficeHours.read(" 08:30 - 12:00 ; 14:30 ~ 18:00 ")).contains(OFFICE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "08:30",
                "08:30-",
                "12:00-08:30",
                "08:30-08:30",
                "08:30-12:00,11:00-18:00",
                "25:00-26:00",
                "08:30-12:00-18:00",
                "上午"
            })
    void whatAreNoHoursIsNotRead(String text) {
        assertThat(OfficeHours.read(text)).isEmpty();
    }

    @Test
    void impossibleLengthsAreRefused() {
        var from = LocalDateTime.parse("2026-03-02T09:00");
        assertThatThrownBy(() -> WORKDAYS.hoursAfter(from, Duration.ofHours(-1), OFFICE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0..10000");
        assertThatThrownBy(() -> WORKDAYS.hoursAfter(from, Duration.ofHours(10_001), OFFICE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

package org.tongxin.workdays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Days and months after a day. Invariants 1, 2 and 3.
class WorkdaysTest {

    static final Workdays WORKDAYS = Calendars.published();

    @Test
    void nationalDayIsOffAndTheSaturdayAfterIsWorked() {
        assertThat(WORKDAYS.isWorked(day("2026-10-01"))).isFalse();
        assertThat(WORKDAYS.isWorked(day("2026-10-10"))).isTrue();
    }

    @Test
    void fifteenWorkingDaysFromTheEndOfSeptemberSkipTheHoliday() {
        assertThat(WORKDAYS.after(day("2026-09-30"), 3)).isEqualTo(firm("2026-10-10"));
    }

    @Test
    void threeMonthsFromTheLastOfNovemberEndWithFebruary() {
        assertThat(WORKDAYS.monthsAfter(day("2024-11-30"), 3)).isEqualTo(firm("2025-02-28"));
    }

    @Test
    void aPeriodThatEndsOnADayOffEndsOnTheNextWorkingDay() {
        assertThat(WORKDAYS.monthsAfter(day("2026-07-01"), 3)).isEqualTo(firm("2026-10-08"));
    }

    @Test
    void beyondThePublishedYearsADayIsProvisional() {
        assertThat(WORKDAYS.after(day("2026-12-30"), 5))
                .isEqualTo(new Due.Provisional(day("2027-01-06")));
    }

    @Test
    void everyYearNamesItsNotice() {
        for (var year = 2015; year <= 2026; year++) {
            assertThat(WORKDAYS.notice(year).orElseThrow())
                    .as("%d", year)
                    .matches("国(办)?发明电〔20\\d\\d〕\\d+号(; 国(办)?发明电〔20\\d\\d〕\\d+号)?")
                    .contains("〔%d〕".formatted(year - 1));
        }
    }

    @Test
    void everyYearHasAsManyWorkingDaysAsItsNoticeLeaves() {
        for (var year = 2015; year <= 2026; year++) {
            assertThat(WORKDAYS.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                    .isBetween(243, 252);
        }
    }

    @Test
    void countingForwardAndBackAgree() {
        for (var seed = 1; seed <= 200; seed++) {
            var random = new Random(seed);
            var from = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4_000));
            var workdays = 1 + random.nextInt(200);
            var due = WORKDAYS.after(from, workdays).day();
            assertThat(WORKDAYS.between(from, due)).as("seed %d", seed).isEqualTo(workdays);
            assertThat(WORKDAYS.isWorked(due)).isTrue();
        }
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Due firm(String text) {
        return new Due.Firm(day(text));
    }
}

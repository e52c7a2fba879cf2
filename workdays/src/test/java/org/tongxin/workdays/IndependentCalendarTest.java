package org.tongxin.workdays;

import static org.assertj.core.api.Assertions.assertThat;

import com.tyme.holiday.LegalHoliday;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// The shipped years against somebody else's reading of the same notices. Invariant 1.
///
/// Ours were first taken from the npm package `chinese-days`, so that one proves nothing. This one
/// is 6tail's, kept by hand since 2001 and published as the npm packages `lunar-javascript` and
/// `tyme4ts`; `tyme4j` is the same table on Maven Central, so that the test reads it as an ordinary
/// dependency and nothing is copied. All are MIT.
///
/// The npm package `holiday-calendar` 1.3.3 was compared too and differs on six days, all its own
/// slips. The notices: 2015-01-04 is worked (国办发明电〔2014〕28号); 2016-04-02, 2018-06-16 and 2018-09-22
/// are plain Saturdays, as the holiday 与周末连休 (〔2015〕18号, 〔2017〕12号); 2018-12-29 is worked and
/// 2018-12-31 off, for the New Year of 2019 (〔2018〕15号).
class IndependentCalendarTest {

    private static final Workdays WORKDAYS = Calendars.published();

    @Test
    void everyDayOf2015To2026IsWorkedOrOffAsAnotherReaderHasIt() {
        var first = LocalDate.of(2015, 1, 1);
        assertThat(first.datesUntil(LocalDate.of(2027, 1, 1)))
                .hasSize(4_383)
                .allSatisfy(
                        day -> assertThat(WORKDAYS.isWorked(day)).as("%s", day).isEqualTo(is(day)));
    }

    private static boolean is(LocalDate day) {
        var holiday = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        return holiday == null ? day.getDayOfWeek().getValue() <= 5 : holiday.isWork();
    }
}

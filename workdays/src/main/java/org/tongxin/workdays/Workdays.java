package org.tongxin.workdays;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// A working calendar: a value, and every question to it pure.
public final class Workdays {

    private static final int WORKDAYS_MAX = 10_000;
    private static final int HOURS_MAX = 10_000;

    private final Map<Integer, Year> years;

    Workdays(Map<Integer, Year> years) {
        this.years = Map.copyOf(years);
    }

    public boolean isPublished(int year) {
        return years.containsKey(year);
    }

    /// The notice a year comes from.
    public Optional<String> notice(int year) {
        return Optional.ofNullable(years.get(year)).map(Year::notice);
    }

    public boolean isWorked(LocalDate day) {
        var weekend =
                day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        var year = years.get(day.getYear());
        if (year == null) {
            return !weekend;
        }
        return year.work().contains(day) || (!weekend && !year.off().contains(day));
    }

    /// The day on which a number of working days after a day ends. The day itself is not counted
    /// (民法典 Art. 201).
    ///
    /// @param workdays 0 to 10,000
    public Due after(LocalDate from, int workdays) {
        if (workdays < 0 || workdays > WORKDAYS_MAX) {
            throw new IllegalArgumentException("working days out of 0..10000: " + workdays);
        }
        var day = from;
        for (var left = workdays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorked(day)) {
                left--;
            }
        }
        return due(from, day);
    }

    /// The same day some months later, the month's last where it has no such day (民法典 Art. 202);
    /// when that day is off, the next working day (Art. 203).
    ///
    /// @param months 0 to 1,200
    public Due monthsAfter(LocalDate from, int months) {
        if (months < 0 || months > 1_200) {
            throw new IllegalArgumentException("months out of 0..1200: " + months);
        }
        return due(from, nextWorked(from.plusMonths(months)));
    }

    /// Some days later, weekends and holidays counted; when that day is off, the next working day.
    public Due daysAfter(LocalDate from, int days) {
        return due(from, nextWorked(from.plusDays(days)));
    }

    /// The moment at which so much working time (工作时) after a moment is up. Only the office's hours
    /// of worked days count: what arrives outside them counts from the next opening, and a period
    /// that is used up at closing ends at closing.
    ///
    /// @param from by the clock of the place
    /// @param worked 0 to 10,000 hours
    public DueTime hoursAfter(LocalDateTime from, Duration worked, OfficeHours office) {
        if (worked.isNegative() || worked.compareTo(Duration.ofHours(HOURS_MAX)) > 0) {
            throw new IllegalArgumentException("working time out of 0..10000 hours: " + worked);
        }
        var left = worked;
        for (var day = from.toLocalDate(); ; day = day.plusDays(1)) {
            for (var span : isWorked(day) ? office.spans() : List.<OfficeHours.Span>of()) {
                var opens = later(day.atTime(span.from()), from);
                var open = Duration.between(opens, day.atTime(span.to()));
                if (open.isPositive() && left.compareTo(open) <= 0) {
                    return dueTime(from, opens.plus(left));
                }
                left = open.isPositive() ? left.minus(open) : left;
            }
        }
    }

    /// How many days are worked after the one and up to the other; 0 when the other is not later.
    public int between(LocalDate after, LocalDate upTo) {
        var worked = 0;
        for (var day = after.plusDays(1); !day.isAfter(upTo); day = day.plusDays(1)) {
            worked += isWorked(day) ? 1 : 0;
        }
        return worked;
    }

    private LocalDate nextWorked(LocalDate from) {
        var day = from;
        while (!isWorked(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private Due due(LocalDate from, LocalDate day) {
        return isPublished(from, day) ? new Due.Firm(day) : new Due.Provisional(day);
    }

    private DueTime dueTime(LocalDateTime from, LocalDateTime time) {
        return isPublished(from.toLocalDate(), time.toLocalDate())
                ? new DueTime.Firm(time)
                : new DueTime.Provisional(time);
    }

    private boolean isPublished(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear()).allMatch(this::isPublished);
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? other : one;
    }
}

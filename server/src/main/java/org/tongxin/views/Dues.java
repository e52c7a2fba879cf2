package org.tongxin.views;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tongxin.matter.Moment;
import org.tongxin.shell.Words;
import org.tongxin.shell.kit.DueView;
import org.tongxin.workdays.Calendars;
import org.tongxin.workdays.Workdays;

/// Deadlines (期限) as people read them: the last day, and the working days left until it.
@Component
public class Dues {

    private final Workdays workdays;

    Dues(ObjectProvider<Workdays> calendar) {
        this.workdays = calendar.getIfAvailable(Calendars::published);
    }

    /// The last day on which it is in time.
    ///
    /// @param dueAt first instant that is too late
    public static LocalDate lastDay(Instant dueAt) {
        return LocalDate.ofInstant(dueAt.minusNanos(1), Moment.ZONE);
    }

    /// In words, counted from a day.
    public DueView say(Words words, Instant dueAt, LocalDate today) {
        var due = lastDay(dueAt);
        return DueView.open(words, due, left(today, due), today);
    }

    /// Working days left; on another day than the last never 0, which would read as *today*.
    int left(LocalDate today, LocalDate due) {
        if (due.equals(today)) {
            return 0;
        }
        return due.isAfter(today)
                ? Math.max(1, workdays.between(today, due))
                : -Math.max(1, workdays.between(due, today));
    }

    /// The heap of a desk on which something due then lies.
    public enum Heap {
        LATE,
        TODAY,
        WEEK,
        LATER,
        NEVER;

        /// @param dueAt absent when there is no deadline
        public static Heap of(@Nullable Instant dueAt, LocalDate today) {
            if (dueAt == null) {
                return NEVER;
            }
            var due = lastDay(dueAt);
            if (due.isBefore(today)) {
                return LATE;
            }
            if (due.equals(today)) {
                return TODAY;
            }
            var sunday = today.plusDays(7L - today.getDayOfWeek().getValue());
            return due.isAfter(sunday) ? LATER : WEEK;
        }

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}

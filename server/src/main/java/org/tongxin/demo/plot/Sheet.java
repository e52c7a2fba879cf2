package org.tongxin.demo.plot;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Moment;

/// The sheet on which the life of one matter is written, act after act, before its days are known.
public final class Sheet {

    private static final int FIRST_HOUR = 9;
    private static final int HOURS = 8;
    private static final int LATE = 23;

    private final int no;
    private final Random random;
    private final List<Draft> drafts = new ArrayList<>();
    private boolean evening;

    /// @param later after the act before
    /// @param raw what is filled in, by the day it is done
    private record Draft(
            Duration later,
            int on,
            Actor actor,
            String action,
            int target,
            Function<LocalDate, Map<String, Object>> raw) {}

    Sheet(int no, Random random) {
        this.no = no;
        this.random = random;
    }

    /// Who does what, so many days later.
    public record Deed(Actor actor, String action, int target) {}

    public void add(int days, Deed deed, Map<String, Object> raw) {
        add(Duration.ofDays(days), deed, _ -> raw);
    }

    public void add(Duration later, Deed deed, Function<LocalDate, Map<String, Object>> raw) {
        drafts.add(new Draft(later, no, deed.actor(), deed.action(), deed.target(), raw));
    }

    /// The first act is done late in the evening, on whatever day.
    void begunInTheEvening() {
        evening = true;
    }

    /// Done to another matter of the demo.
    void addOn(int other, Duration later, Deed deed, Map<String, Object> raw) {
        drafts.add(new Draft(later, other, deed.actor(), deed.action(), deed.target(), _ -> raw));
    }

    /// So many days lie between the first act and one of this name, weekends aside.
    int daysUntil(String action) {
        var days = 0;
        for (var draft : drafts) {
            days += (int) draft.later().toDays();
            if (draft.action().equals(action)) {
                break;
            }
        }
        return days;
    }

    /// Everything that happens before a day, when the first act is on another.
    List<Scene> from(LocalDate first, LocalDate today) {
        var at = LocalDateTime.MIN;
        var scenes = new ArrayList<Scene>();
        for (var draft : drafts) {
            at = scenes.isEmpty() ? begun(first, today) : after(at, draft.later());
            if (!at.toLocalDate().isBefore(today)) {
                break;
            }
            var raw = new HashMap<>(draft.raw().apply(at.toLocalDate()));
            scenes.add(
                    new Scene(
                            at.atZone(Moment.ZONE).toInstant(),
                            no,
                            scenes.size(),
                            draft.on(),
                            draft.actor(),
                            draft.action(),
                            draft.target(),
                            raw));
        }
        return scenes;
    }

    /// Less than a day is taken as it is; days end at an hour at which offices work.
    private LocalDateTime after(LocalDateTime before, Duration later) {
        if (later.toDays() == 0) {
            return before.plus(later).plusMinutes(3L + random.nextInt(30));
        }
        var then = inOffice(before.toLocalDate().plusDays(later.toDays()));
        return then.isAfter(before) ? then : before.plusMinutes(5L + random.nextInt(40));
    }

    /// The working day behind, or where that is not over yet the one before.
    private LocalDateTime begun(LocalDate first, LocalDate today) {
        if (evening) {
            return first.atTime(LATE, random.nextInt(20));
        }
        var back = first.getDayOfWeek() == DayOfWeek.SUNDAY ? 2 : 1;
        return inOffice(workday(first).isBefore(today) ? first : first.minusDays(back));
    }

    private LocalDateTime inOffice(LocalDate day) {
        return workday(day).atTime(FIRST_HOUR + random.nextInt(HOURS), random.nextInt(60));
    }

    private static LocalDate workday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                ? day.plusDays(2)
                : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }
}

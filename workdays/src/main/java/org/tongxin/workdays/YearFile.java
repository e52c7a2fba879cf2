package org.tongxin.workdays;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads the file of a year: `notice: …`, then `off DAY` or `off DAY..DAY`, and `work DAY`; words
/// after the day are for people.
final class YearFile {

    private final String file;
    private final int year;
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> work = new HashSet<>();
    private String notice = "";

    private YearFile(String file, int year) {
        this.file = file;
        this.year = year;
    }

    /// @throws UnreadableCalendar naming file and line
    static Year read(String file, int year, List<String> lines) {
        var reading = new YearFile(file, year);
        for (var no = 1; no <= lines.size(); no++) {
            reading.line(no, lines.get(no - 1).strip());
        }
        if (reading.notice.isEmpty()) {
            throw new UnreadableCalendar(file, 1, "a year must name its notice: `notice: …`");
        }
        if (reading.off.isEmpty()) {
            throw new UnreadableCalendar(file, 1, "a year must name its days off: `off DAY..DAY`");
        }
        return new Year(year, reading.notice, reading.off, reading.work);
    }

    private void line(int no, String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        if (line.startsWith("notice:")) {
            notice = line.substring("notice:".length()).strip();
            return;
        }
        var words = line.split("\\s+", 3);
        if (words.length < 2 || !(words[0].equals("off") || words[0].equals("work"))) {
            throw new UnreadableCalendar(file, no, "expected `off DAY..DAY` or `work DAY`");
        }
        var ends = words[1].split("\\.\\.", 2);
        var from = day(no, ends[0]);
        var to = day(no, ends[ends.length - 1]);
        if (to.isBefore(from)) {
            throw new UnreadableCalendar(file, no, "the last day is before the first");
        }
        var isOff = words[0].equals("off");
        from.datesUntil(to.plusDays(1)).forEach(day -> add(no, day, isOff));
    }

    private void add(int no, LocalDate day, boolean isOff) {
        if ((isOff ? work : off).contains(day)) {
            throw new UnreadableCalendar(file, no, day + " is both off and worked");
        }
        if (!isOff && day.getDayOfWeek().getValue() <= 5) {
            throw new UnreadableCalendar(
                    file, no, day + " is no Saturday or Sunday, so it cannot be worked instead");
        }
        (isOff ? off : work).add(day);
    }

    private LocalDate day(int no, String text) {
        try {
            var day = LocalDate.parse(text);
            if (day.getYear() != year) {
                throw new UnreadableCalendar(file, no, text + " is not in " + year);
            }
            return day;
        } catch (DateTimeParseException unreadable) {
            throw new UnreadableCalendar(file, no, text + " is no day; write 2026-10-01");
        }
    }
}

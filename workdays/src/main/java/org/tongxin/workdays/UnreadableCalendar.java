package org.tongxin.workdays;

/// A file of a year that cannot be read: its author can mend it.
public final class UnreadableCalendar extends RuntimeException {
    UnreadableCalendar(String file, int line, String sentence) {
        super("%s:%d: %s".formatted(file, line, sentence));
    }
}

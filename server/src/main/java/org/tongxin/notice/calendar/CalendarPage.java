package org.tongxin.notice.calendar;

import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;

/// The calendar feed 期限日历: made, shown once, and ended.
///
/// @param since when the address in force was made, in words, or `""` when there is none
/// @param address just made, or `""`; it is not shown again
/// @param webcal the same for calendar programs
/// @param done what was just done, or `""`
public record CalendarPage(Frame frame, String since, String address, String webcal, String done)
        implements Page {
    @Override
    public String template() {
        return "notice/calendar.jte";
    }
}

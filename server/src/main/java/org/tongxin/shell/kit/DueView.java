package org.tongxin.shell.kit;

import java.time.LocalDate;
import org.tongxin.shell.Words;

/// A deadline in words 期限: 还剩 3 个工作日 (11月26日).
public record DueView(String words, Tone tone) {

    /// Working days left from which a deadline is no longer amber.
    private static final int SOON_MAX = 3;

    /// An open deadline.
    ///
    /// @param workdaysLeft 0 on the day itself, negative when late
    /// @param today a day of another year is said with its year
    public static DueView open(Words words, LocalDate due, int workdaysLeft, LocalDate today) {
        var day = words.dayFrom(today, due);
        if (workdaysLeft < 0) {
            return new DueView(words.say("kit.due.late", -workdaysLeft, day), Tone.LATE);
        }
        if (workdaysLeft == 0) {
            return new DueView(words.say("kit.due.today", day), Tone.SOON);
        }
        var tone = workdaysLeft <= SOON_MAX ? Tone.SOON : Tone.WAITING;
        return new DueView(words.say("kit.due.left", workdaysLeft, day), tone);
    }
}

package org.tongxin.matter;

import java.time.Instant;

/// A clock that runs or ran (时限).
public record Deadline(
        String limit, int task, Instant dueAt, boolean provisional, String article, Ending ending) {

    public enum Ending {
        OPEN,
        MET,
        PASSED,
        /// Done after it had passed.
        MET_LATE
    }

    static Deadline of(MatterFact.DeadlineSet set) {
        return new Deadline(
                set.limit(),
                set.task(),
                set.dueAt(),
                set.provisional(),
                set.article(),
                Ending.OPEN);
    }

    boolean is(String otherLimit, int otherTask) {
        return limit.equals(otherLimit) && task == otherTask;
    }

    public boolean isOwed() {
        return ending == Ending.OPEN || ending == Ending.PASSED;
    }

    Deadline ended(Ending how) {
        return new Deadline(limit, task, dueAt, provisional, article, how);
    }

    Deadline met() {
        return switch (ending) {
            case OPEN -> ended(Ending.MET);
            case PASSED -> ended(Ending.MET_LATE);
            case MET, MET_LATE -> this;
        };
    }
}

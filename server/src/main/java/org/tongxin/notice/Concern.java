package org.tongxin.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// That something concerns a desk.
///
/// @param scope whose: `person:…`, `unit:<code>/<role>`, `unit:<code>` for all of it, `role:…`
/// @param index of the fact that is told; absent for a reminder
/// @param by id of the person who did it, who is not told
/// @param action that is waited for, or `""`
/// @param due first instant that is too late; absent when there is no deadline
record Concern(
        String matter,
        String scope,
        Why why,
        @Nullable Long index,
        Instant at,
        String by,
        String action,
        int task,
        @Nullable Instant due) {

    /// The same for everybody it concerns, and other than that of anything else.
    String key() {
        var what = "%s/%s/%d".formatted(why.code(), action, task);
        return index == null
                ? "%s/%s/%s".formatted(matter, what, due)
                : "%d/%s".formatted(index, what);
    }
}

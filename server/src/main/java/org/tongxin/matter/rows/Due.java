package org.tongxin.matter.rows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.tongxin.matter.Moment;

/// What of a matter is due (期限), as a list is asked for it.
public sealed interface Due {

    /// Whatever it owes, before an instant.
    record Before(Instant at) implements Due {}

    /// Something it promised, whose day was over on this one and whose unit has not said that it is
    /// kept; also when it is concluded.
    record Promised(LocalDate today) implements Due {}

    /// As SQL of a matter `m`.
    ///
    /// @param params to which its own are added
    default String condition(Map<String, Object> params) {
        return switch (this) {
            case Before(var at) -> {
                params.put("due", OffsetDateTime.ofInstant(at, Moment.ZONE));
                yield "m.due_at < :due";
            }
            case Promised(var today) -> {
                params.put("today", today);
                yield CommitmentLists.LATE_OF_MATTER;
            }
        };
    }
}

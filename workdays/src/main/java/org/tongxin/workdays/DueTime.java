package org.tongxin.workdays;

import java.time.LocalDateTime;

/// The moment at which a period in working hours is up (到期时刻), by the clock of the place.
public sealed interface DueTime {

    LocalDateTime time();

    /// Counted over published days only.
    record Firm(LocalDateTime time) implements DueTime {}

    /// Counted into a year whose notice is not out; to be counted again when it is.
    record Provisional(LocalDateTime time) implements DueTime {}
}

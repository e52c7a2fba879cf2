package org.tongxin.workdays;

import java.time.LocalDate;

/// The last day of a period (到期日).
public sealed interface Due {

    LocalDate day();

    /// Counted over published days only.
    record Firm(LocalDate day) implements Due {}

    /// Counted into a year whose notice is not out; to be counted again when it is.
    record Provisional(LocalDate day) implements Due {}
}

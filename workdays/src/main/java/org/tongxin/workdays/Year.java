package org.tongxin.workdays;

import java.time.LocalDate;
import java.util.Set;

/// One year as its notice arranges it.
///
/// @param notice the notice it comes from, such as 国办发明电〔2025〕7号
/// @param off days off, weekends that a holiday covers included
/// @param work weekend days that are worked instead (调休)
record Year(int year, String notice, Set<LocalDate> off, Set<LocalDate> work) {
    Year {
        off = Set.copyOf(off);
        work = Set.copyOf(work);
    }
}

/// The working calendar of China (工作日): which days are worked, and what falls due when.
///
/// Plain Java, usable by itself. Years are facts from the State Council's yearly notices, one file
/// a year, each naming its notice; operators add a year without a release.
///
/// | To … | take |
/// |---|---|
/// | get a calendar | [Calendars] |
/// | count working days, months, days, hours | [Workdays], giving a [Due] or a [DueTime] |
/// | say when an office works | [OfficeHours] |
///
/// **Invariants**
/// 1. Every shipped day is worked or off as its notice says, and every shipped year names its
///    notice.
/// 2. A result that depends on a year not published is provisional; there weekends alone are off.
/// 3. What falls due falls due on a worked day, and working hours pass in office hours only.
/// 4. A file that is not of the form is refused, by file and line; it is never read in part.
///
/// **Follows** 民法典 Art. 201–203 (the first day is not counted; a month ends on its like day; a
/// period that ends on a day off ends on the next working day).
///
/// **Leaves out on purpose** any limit and any office's hours: how long something may take, and
/// when a place works, is the caller's.
@NullMarked
package org.tongxin.workdays;

import org.jspecify.annotations.NullMarked;

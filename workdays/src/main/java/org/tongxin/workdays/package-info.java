/// The working calendar of China (工作日): which days are worked, and what falls due when.
///
/// Plain Java, usable by itself. Years are facts from the State Council's yearly notices, one file
/// a year, each naming its notice; operators add a year without a release. Where a year is not
/// published yet, weekends alone are off and every result says that it is provisional.
///
/// It does not know hours of offices, nor any limit: how long something may take is the caller's.
@NullMarked
package org.tongxin.workdays;

import org.jspecify.annotations.NullMarked;

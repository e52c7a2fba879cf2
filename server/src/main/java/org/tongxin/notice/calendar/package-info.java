/// The calendar feed (期限日历): a person's deadlines as iCalendar (RFC 5545), at a secret address.
@NullMarked
package org.tongxin.notice.calendar;

import org.jspecify.annotations.NullMarked;

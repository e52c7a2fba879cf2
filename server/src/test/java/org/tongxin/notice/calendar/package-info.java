/// Tests of the calendar feed.
@NullMarked
package org.tongxin.notice.calendar;

import org.jspecify.annotations.NullMarked;

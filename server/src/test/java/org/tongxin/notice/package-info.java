/// Tests of notices.
@NullMarked
package org.tongxin.notice;

import org.jspecify.annotations.NullMarked;

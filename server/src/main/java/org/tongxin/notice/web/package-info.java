/// The pages of notices (通知页面).
@NullMarked
package org.tongxin.notice.web;

import org.jspecify.annotations.NullMarked;

/// A person's notices over HTTP (通知接口).
@NullMarked
package org.tongxin.api.notice;

import org.jspecify.annotations.NullMarked;

/// Alike matters over HTTP (相似提案接口).
@NullMarked
package org.tongxin.api.alike;

import org.jspecify.annotations.NullMarked;

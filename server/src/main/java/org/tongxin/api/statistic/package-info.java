/// Statistics over HTTP (统计接口).
@NullMarked
package org.tongxin.api.statistic;

import org.jspecify.annotations.NullMarked;

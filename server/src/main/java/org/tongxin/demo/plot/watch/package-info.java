/// How some matters of the demo are supervised (督办).
@NullMarked
package org.tongxin.demo.plot.watch;

import org.jspecify.annotations.NullMarked;

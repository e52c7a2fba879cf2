/// The written lives of the demo's matters (剧本): what becomes of each, act after act, before any of
/// it is played.
@NullMarked
package org.tongxin.demo.plot;

import org.jspecify.annotations.NullMarked;

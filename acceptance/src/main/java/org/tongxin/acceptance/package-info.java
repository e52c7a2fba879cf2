/// Acceptance (验收): Tongxin tried from outside, as processes that are started, used and killed.
///
/// The tests lie under the package of the harness they use, `org.tongxin.bench.faults`. Data and
/// logs of the processes stay in `target/kills`.
@NullMarked
package org.tongxin.acceptance;

import org.jspecify.annotations.NullMarked;

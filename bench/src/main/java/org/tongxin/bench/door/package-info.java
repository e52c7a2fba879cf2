/// `tongxin bench door` (测门): how fast the door is, beside Flowable and beside the limit of the
/// machine, all on one PostgreSQL in one interleaved run.
///
/// A module of its own, so that peers are on nobody's class path but this bench's.
@NullMarked
package org.tongxin.bench.door;

import org.jspecify.annotations.NullMarked;

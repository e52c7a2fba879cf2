/// What benches stand on: one PostgreSQL for all contenders, the application in this process, and
/// tables filled by COPY.
@NullMarked
package org.tongxin.bench.stand;

import org.jspecify.annotations.NullMarked;

/// PostgreSQL as a child process in the data directory: unpacked, started, watched, stopped.
@NullMarked
package org.tongxin.launch.postgres;

import org.jspecify.annotations.NullMarked;

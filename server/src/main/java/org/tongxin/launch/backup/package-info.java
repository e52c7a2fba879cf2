/// Backup and restore: every table as a file, a manifest that says what must come back.
@NullMarked
package org.tongxin.launch.backup;

import org.jspecify.annotations.NullMarked;

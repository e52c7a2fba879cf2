/// What is held of whoever sent files in.
@NullMarked
package org.tongxin.files.held;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.tongxin.shell;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.tongxin.launch;

import org.jspecify.annotations.NullMarked;

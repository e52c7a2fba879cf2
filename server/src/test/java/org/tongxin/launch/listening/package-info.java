@NullMarked
package org.tongxin.launch.listening;

import org.jspecify.annotations.NullMarked;

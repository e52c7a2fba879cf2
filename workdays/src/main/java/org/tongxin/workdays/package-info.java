@NullMarked
package org.tongxin.workdays;

import org.jspecify.annotations.NullMarked;

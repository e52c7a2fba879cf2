@NullMarked
package org.tongxin.likeness;

import org.jspecify.annotations.NullMarked;

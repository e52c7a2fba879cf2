@NullMarked
package org.tongxin.journal;

import org.jspecify.annotations.NullMarked;

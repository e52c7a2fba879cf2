@NullMarked
package org.tongxin.paper;

import org.jspecify.annotations.NullMarked;

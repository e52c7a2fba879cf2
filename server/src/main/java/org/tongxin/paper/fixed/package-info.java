/// Fixed layout (版式): pages as they were set, into PDF and OFD.
@NullMarked
package org.tongxin.paper.fixed;

import org.jspecify.annotations.NullMarked;

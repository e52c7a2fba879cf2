@NullMarked
package org.tongxin.bench.door;

import org.jspecify.annotations.NullMarked;

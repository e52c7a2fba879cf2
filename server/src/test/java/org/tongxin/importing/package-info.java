@NullMarked
package org.tongxin.importing;

import org.jspecify.annotations.NullMarked;

/// The package (安装包) as an operator on a closed network gets it: made, unpacked, checked, started.
@NullMarked
package org.tongxin.packed;

import org.jspecify.annotations.NullMarked;

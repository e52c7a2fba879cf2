@NullMarked
package org.tongxin.hanyu.alike;

import org.jspecify.annotations.NullMarked;

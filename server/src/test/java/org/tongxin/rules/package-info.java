@NullMarked
package org.tongxin.rules;

import org.jspecify.annotations.NullMarked;

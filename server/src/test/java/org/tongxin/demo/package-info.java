@NullMarked
package org.tongxin.demo;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.tongxin.demo.plot;

import org.jspecify.annotations.NullMarked;

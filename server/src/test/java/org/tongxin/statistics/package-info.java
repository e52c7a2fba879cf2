/// Statistics: numbers that add up, whatever happens between.
@NullMarked
package org.tongxin.statistics;

import org.jspecify.annotations.NullMarked;

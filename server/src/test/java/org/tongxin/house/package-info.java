/// Tests of the house itself: modules, sizes, words, decisions.
@NullMarked
package org.tongxin.house;

import org.jspecify.annotations.NullMarked;

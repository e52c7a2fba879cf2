@NullMarked
package org.tongxin.bench.pages;

import org.jspecify.annotations.NullMarked;

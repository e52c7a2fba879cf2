@NullMarked
package org.tongxin.bench.http;

import org.jspecify.annotations.NullMarked;

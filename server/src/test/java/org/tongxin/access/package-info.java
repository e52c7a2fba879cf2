/// Tests of access, over real HTTP.
@NullMarked
package org.tongxin.access;

import org.jspecify.annotations.NullMarked;

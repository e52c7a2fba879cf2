/// Inside of access: how often and how much one caller may ask.
@NullMarked
package org.tongxin.access.limit;

import org.jspecify.annotations.NullMarked;

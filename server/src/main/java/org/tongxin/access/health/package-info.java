/// Inside of access: what those who run the server ask it.
@NullMarked
package org.tongxin.access.health;

import org.jspecify.annotations.NullMarked;

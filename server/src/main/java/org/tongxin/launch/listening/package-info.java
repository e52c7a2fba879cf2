/// Where the server listens, and how it is spoken to.
@NullMarked
package org.tongxin.launch.listening;

import org.jspecify.annotations.NullMarked;

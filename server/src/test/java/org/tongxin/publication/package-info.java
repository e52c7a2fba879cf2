/// Publication: what the public reads, and what it never does.
@NullMarked
package org.tongxin.publication;

import org.jspecify.annotations.NullMarked;

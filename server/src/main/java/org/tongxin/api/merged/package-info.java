/// Matters joined to others, as JSON (并案).
@NullMarked
package org.tongxin.api.merged;

import org.jspecify.annotations.NullMarked;

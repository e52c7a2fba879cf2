/// Who said what of a matter, as JSON.
@NullMarked
package org.tongxin.api.said;

import org.jspecify.annotations.NullMarked;

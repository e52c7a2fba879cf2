/// Inside of access: the desk of the administrators, everybody's own account, the first set-up.
@NullMarked
package org.tongxin.access.desk;

import org.jspecify.annotations.NullMarked;

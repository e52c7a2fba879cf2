/// What people said to a matter when they came to stand behind it.
@NullMarked
@NamedInterface("said")
package org.tongxin.matter.said;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

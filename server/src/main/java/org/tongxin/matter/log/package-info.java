/// The journal as it is stored: leaves, head, tree, histories, and their verification.
@NullMarked
@NamedInterface("log")
package org.tongxin.matter.log;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

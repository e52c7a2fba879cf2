/// What is held of persons (个人信息): each module that keeps something of persons says here what, so
/// that everybody can see and take along all that is kept of him.
@NullMarked
@NamedInterface("held")
package org.tongxin.matter.held;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

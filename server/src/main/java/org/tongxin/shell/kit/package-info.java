/// The component kit: one small record per jte tag under `kit/`. Absent text is `""`.
@NullMarked
@org.springframework.modulith.NamedInterface("kit")
package org.tongxin.shell.kit;

import org.jspecify.annotations.NullMarked;

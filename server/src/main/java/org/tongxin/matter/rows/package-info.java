/// Read tables: the rows a folded state amounts to, how they change, and lists read from them.
@NullMarked
@NamedInterface("rows")
package org.tongxin.matter.rows;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

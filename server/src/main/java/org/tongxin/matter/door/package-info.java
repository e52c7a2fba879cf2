/// The door itself: waiting, batches, one transaction for all, keys and counters.
@NullMarked
@NamedInterface("door")
package org.tongxin.matter.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/// Sealed texts (封存): kept apart from the facts that mention them, encrypted and erasable.
@NullMarked
@NamedInterface("seal")
package org.tongxin.matter.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/// The door itself: waiting, batches, one transaction for all, keys.
///
/// `Line` holds who waits, `Keeper` takes batches from it, `Batch` decides one, `Writing` makes it
/// ready, `Committing` brings it to PostgreSQL, `Flights` keeps those on their way in order.
@NullMarked
@NamedInterface("door")
package org.tongxin.matter.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

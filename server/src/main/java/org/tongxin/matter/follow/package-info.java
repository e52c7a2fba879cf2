/// Following the journal (跟随): leases, cursors, and steps that take effect exactly once.
///
/// A [Follower] says what it does with facts; [Followers] does it on one node at a time. A [Lease]
/// also serves other work that one node must do, such as signing checkpoints or the clock.
///
/// Invariants:
/// 1. What a follower stores and its cursor are committed together: no fact is missed, none twice.
/// 2. Of several nodes one follows; when it stalls or dies, another goes on.
/// 3. A follower that fails tries again later, and holds up nobody else.
@NullMarked
@NamedInterface("follow")
package org.tongxin.matter.follow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/// The one door: matters (事项), their facts, and the single order in which they happen.
///
/// chain: command → decide → facts → fold → rows, committed in batches.
///
/// Facts recorded: the shared family in [MatterFact] (raised, task given, signed for, contacted,
/// point answered, promised, reply signed, reply sent or sent back, rated, deadline set, counted
/// again, met and passed, attached, closed). Facts followed: none; this is the ground floor.
///
/// Invariants:
/// 1. A matter is the fold of its facts and of nothing else.
/// 2. Facts have one order, without a gap, over all server nodes.
/// 3. An answer is given only after the commit is durable.
/// 4. A command with the same key takes effect once.
/// 5. Read tables equal the rows of the folded state.
/// 6. No plain text and no name stands in a leaf.
/// 7. Nobody who hangs holds the head for long, and nobody waits without bound.
/// 8. What one command changes in several matters is changed in all of them or in none.
///
/// Inside: `seal` keeps texts apart, `log` is the journal as it is stored, `rows` the read tables,
/// `door` the batches and their one transaction, `follow` the leases and cursors of whatever is
/// derived from the journal; each uses only those named before it, `follow` nothing of `door`.
/// `verify` recomputes what `log` and `seal` store.
///
/// It follows DESIGN.md, the chapter The one door. It does not know any kind of matter, any page,
/// any rule pack, nor how people sign in.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.tongxin.matter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

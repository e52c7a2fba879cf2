/// The log as outsiders see it (公示日志): checkpoints, tiles and receipts, and the commands that check
/// them.
///
/// A checkpoint (检查点) says how long the journal is and what its root is, signed with the log's key.
/// A receipt (回执) shows that a fact stands in the journal, to anyone who has the public key.
///
/// Facts recorded: none. Facts followed: none singly; it looks at the head of the journal.
///
/// Invariants:
/// 1. A checkpoint is signed only for a committed head, by one node, when its tiles can be read and
///    it is consistent with the checkpoint before.
/// 2. No tile beyond the newest checkpoint is served, and one that was served never changes.
/// 3. One key signs: a node that has another one signs nothing.
/// 4. A receipt verifies with nothing but the public key, and not at all with any bit changed.
/// 5. No leaf of a matter is given to anybody who may not see the matter (decision 0021).
///
/// It follows C2SP signed-note, tlog-checkpoint, tlog-tiles and tlog-proof.
///
/// Leaves out on purpose: entry bundles (decision 0021), witnesses, a second signature by SM2.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "matter",
            "matter::log",
            "matter::follow",
            "matter::rows",
            "matter::seal",
            "matter::verify",
            "people",
            "launch"
        })
package org.tongxin.log;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

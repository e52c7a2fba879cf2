/// Drafts (草稿): what somebody writes is kept while he writes it, until he hands it in.
///
/// Facts recorded: none, a draft is no part of the journal. Facts followed: none.
///
/// Invariants:
/// 1. A draft is its writer's alone, and lies encrypted.
/// 2. Of two texts of one draft neither is lost: what did not see the other is kept beside it.
/// 3. A draft that was handed in has no text any more, and does not come back by a late save.
/// 4. Nobody fills the house: drafts are bounded in number, length and age.
/// 5. What is sent after a session has ended is kept for its writer, and for nobody else.
///
/// A form carries a [Tickets.Ticket], so that its writer is known also when his session is not.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "matter",
            "matter::seal",
            "matter::follow",
            "matter::held",
            "people",
            "shell",
            "shell::kit"
        })
package org.tongxin.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// Views (事项视图): what the pages of all kinds of matter share. The form of an act made from the
/// fields it declares, a deadline in working days, the ring of a matter, names of units and people.
///
/// Facts recorded: none. Facts followed: none.
///
/// Invariants:
/// 1. A form asks for what the action declares and for nothing else.
/// 2. A form shown once takes effect once: its key is made when it is shown.
/// 3. Whatever was written comes back with a form that is refused.
///
/// It knows no kind: a kind's pages put these pieces together, and its words stand in its own
/// messages as `field.<action>.<label>` or `field.<label>`.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "matter",
            "matter::*",
            "chain",
            "acts",
            "files",
            "drafts",
            "story",
            "people",
            "shell",
            "shell::kit"
        })
package org.tongxin.views;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

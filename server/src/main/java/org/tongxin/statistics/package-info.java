/// Statistics (统计): how many matters there are of what, by session and by period.
///
/// A kind says as what a matter is counted ([Counting]) and how its numbers stand in tables
/// ([Reporting]). [Counter] follows the journal and keeps the numbers; [Statistics] reads them.
///
/// Facts recorded: none. Facts followed: all, through the states they leave.
///
/// Invariants:
/// 1. A number is the sum over the matters that are counted as it, whenever and however often
///    counting was interrupted; counted anew from the first fact it is the same, and `journal
///    replay` names what is not.
/// 2. A list opened from a number holds exactly the matters counted there.
/// 3. Who may not see what is confidential does not see it counted either.
/// 4. What a page reads does not grow with the matters there are.
///
/// It follows `proposals.md` of the domain, the chapter Statistics every office publishes. A share
/// always shows of how many. It does not rank persons, and counts none by name.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "matter",
            "matter::*",
            "chain",
            "people",
            "paper",
            "shell",
            "shell::kit"
        })
package org.tongxin.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// Portal (门户): what a person sees of all kinds of matter at once. My work, navigation by post, and
/// the receipt anybody may look up by its number.
///
/// Facts recorded: none. Facts followed: none.
///
/// Invariants:
/// 1. A number tells the public how far a matter is and nothing of what is in it.
/// 2. What waits for somebody is one step from where he can do it.
///
/// The pages of one kind are in its own module.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "matter",
            "matter::*",
            "chain",
            "acts",
            "drafts",
            "story",
            "people",
            "shell",
            "shell::kit",
            "views",
            "log"
        })
package org.tongxin.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// Publication (公开): what of matters the public reads without signing in: a page each, a list to
/// search, a map of the site, feeds and open data.
///
/// A kind says what of a matter is public ([PublicView]); [Publication] follows the journal and
/// keeps it in a table of its own; [PublicRows] reads it. The pages read nothing else.
///
/// Facts recorded: none. Facts followed: all, through the states they leave.
///
/// Invariants:
/// 1. Whatever is public was published by a decision; what was not, is confidential or was taken
///    down is in no page, list, count, feed, map or file.
/// 2. Kept anew from the first fact it is the same.
/// 3. What a page reads does not grow with the matters there are.
/// 4. Who proposed it is told by type, never by name.
///
/// It follows the regulations on making proposals and replies public, State Council office notice
/// 2014-46 among them. It does not decide what is published: the kind's chain does.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "matter",
            "matter::*",
            "views",
            "people",
            "paper",
            "shell",
            "shell::kit"
        })
package org.tongxin.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

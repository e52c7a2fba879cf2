/// Acts (办理动作): taking a declared action on a matter, wherever it was asked for.
///
/// Pages and the REST interface both come through here: it finds the chain, reads the fields, seals
/// the texts and asks the door.
///
/// Facts recorded: none of its own. Facts followed: none.
///
/// Invariants:
/// 1. What may not be seen is not there.
/// 2. A field that cannot be read never reaches the door.
/// 3. A reply in the making and a rating before its round is closed are told to nobody they are not
///    for, by no page and no interface.
///
/// It decides nothing: who may and when stands in the chain.
@NullMarked
@ApplicationModule(allowedDependencies = {"matter", "matter::*", "chain", "files", "people"})
package org.tongxin.acts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

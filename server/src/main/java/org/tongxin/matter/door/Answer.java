package org.tongxin.matter.door;

import org.tongxin.matter.Refusal;

/// What the door says. Given only after the commit is durable.
public sealed interface Answer {

    /// Done and kept, now or, when `repeated`, by an earlier asking under the same key.
    ///
    /// @param matter id of the matter
    /// @param version facts the matter now has
    /// @param index journal index of the command's first fact
    record Done(String matter, long version, long index, boolean repeated) implements Answer {}

    record Refused(Refusal why) implements Answer {}
}

/// Declared chains (流程): the life of one kind of matter as data.
///
/// A chain names its stages in order and its actions: who may take them, at which stage, what they
/// ask for, and the pure function that decides. From the declaration come buttons, forms, the API's
/// available actions, diagrams and the role × action table.
///
/// Facts recorded: none. Facts followed: none.
///
/// Invariants:
/// 1. Only a declared action can be taken, by those declared, at the stages declared.
/// 2. An action offered is an action allowed: the same function answers both.
/// 3. An action, and silence, lead only to the stages declared for them.
///
/// A place may change what a stage is called and how long it takes, never the order.
@NullMarked
@ApplicationModule(allowedDependencies = {"matter", "matter::seal"})
package org.tongxin.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// The demo (演示): the cast of the place with accounts, and its invented matters in every stage.
///
/// [Cast] makes persons and accounts; [Playing] then tells what [org.tongxin.demo.plot.Plot] makes
/// of each matter, one act after the other in the order of their days, through the door, while
/// [DemoClock] says what time it is. Topics and their answers stand in `places/<place>/matters/`.
///
/// Facts recorded: those of the acts that are played. Facts followed: none.
///
/// Invariants:
/// 1. Accounts are made only where `tongxin.demo` is set, which the command sets on 127.0.0.1
///    alone.
/// 2. The same number and day give the same matter; an interrupted story is told to its end once.
/// 3. Nothing in it is a fact about a person: every name and every matter is invented, and says so.
@NullMarked
@ApplicationModule
package org.tongxin.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

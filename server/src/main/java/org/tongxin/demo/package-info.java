/// The demo (演示): the cast of the place, with accounts.
///
/// Facts recorded: none. Facts followed: none.
///
/// Invariants:
/// 1. Accounts are made only where `tongxin.demo` is set, which the command sets on 127.0.0.1
///    alone.
@NullMarked
@ApplicationModule
package org.tongxin.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

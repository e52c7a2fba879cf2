/// Access (访问控制): who may reach which route, and as whom.
///
/// Facts recorded: none. Facts followed: none.
///
/// Invariants:
/// 1. A program is known by its bearer token, a person by his session; a session is read anew at
///    every request, ends after 30 idle minutes and after twelve hours, and a post that has ended
///    does not act.
/// 2. What is not declared open needs somebody signed in.
/// 3. What somebody wrote is not lost because his session ended.
///
/// What may be done once inside is the chain's to say.
@NullMarked
@ApplicationModule
package org.tongxin.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// Access (访问控制): who may reach which route, and as whom.
///
/// Facts recorded: none. Facts followed: none.
///
/// Invariants:
/// 1. A program is known by its bearer token, a person by his session.
/// 2. What is not declared open needs somebody signed in.
///
/// What may be done once inside is the chain's to say.
@NullMarked
@ApplicationModule
package org.tongxin.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

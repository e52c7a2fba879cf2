/// Rule packs (规则包): what differs between places, as effective-dated YAML in layers nation →
/// province → city → county. A pack is never edited, only superseded by one with a later day. And
/// the working calendar (工作日) of this installation, as a bean.
///
/// Facts recorded: none. Facts followed: none.
///
/// Invariants:
/// 1. A matter is judged by the packs in force on its own day.
/// 2. The same files give the same hash.
/// 3. A year laid into the data directory counts from the next start, before a shipped one.
///
/// It knows no kind of matter: what a value means is its reader's.
@NullMarked
@ApplicationModule(allowedDependencies = "workdays")
package org.tongxin.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// Rule packs (规则包): what differs between places, as effective-dated YAML in layers nation →
/// province → city → county. A pack is never edited, only superseded by one with a later day.
///
/// Facts recorded: none. Facts followed: none.
///
/// Invariants:
/// 1. A matter is judged by the packs in force on its own day.
/// 2. The same files give the same hash.
///
/// It knows no kind of matter: what a value means is its reader's.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.tongxin.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

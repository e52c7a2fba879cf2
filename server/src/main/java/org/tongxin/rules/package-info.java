/// Rule packs (规则包): what differs between places, as effective-dated YAML in layers nation →
/// province → city → county. A pack is never edited, only superseded by one with a later day. And
/// the working calendar (工作日) of this installation, as a bean.
///
/// Facts recorded: none. Facts followed: none.
///
/// Invariants:
/// 1. A matter is judged by the packs in force on its own day; before the first, by the first.
/// 2. The same files give the same hash.
/// 3. A year laid into the data directory counts from the next start, before a shipped one.
/// 4. What a kind needs is given on every day, or nothing starts.
/// 5. Everything wrong with a file is told with its line, and nothing wrong is guessed at.
///
/// It knows no kind of matter: a kind declares the shape of its part as a [RuleSchema] and reads
/// the values itself. `rules check` and the server read packs by the same code.
@NullMarked
@ApplicationModule(allowedDependencies = "launch")
package org.tongxin.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

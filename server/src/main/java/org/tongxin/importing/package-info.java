/// Importing (导入): old proposals out of the files of other systems, through the door.
///
/// Facts recorded: those of `proposal` for what is raised, with the origin `import`. Facts
/// followed: none.
///
/// Invariants:
/// 1. Whatever is imported once is not imported again, by whomever, however often.
/// 2. Every row is imported, already there, or refused with its line and the reason.
/// 3. A dry run stores nothing and says what would happen.
/// 4. What an old proposal says is kept, even where a new one may not say as much.
/// 5. What became of it elsewhere is told as that, counts in the statistics, and sets nothing
///    going.
///
/// It opens a door of its own beside a running server, as one more node, and waits behind people.
/// It guesses no facts: a category the rule pack does not know is *other*, and that is told; a
/// unit, a result or a class it does not know refuses the row.
@NullMarked
@ApplicationModule(allowedDependencies = {"matter", "matter::*", "proposal", "people", "launch"})
package org.tongxin.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

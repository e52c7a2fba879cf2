/// The clock (时钟): says at the door that a deadline has passed, and has provisional ones counted
/// again. It also passes the open tasks of a unit that is no more on to its successor.
///
/// One node has the lease and looks every second for what is due; what fell due while nobody ran is
/// found at the next start. A provisional deadline is asked about again at every start and every
/// day, once the year it reaches has a calendar.
///
/// Facts recorded: none of its own; the door records `matter.DeadlinePassed`, what the kind lets
/// follow from it, and `matter.DeadlineRecounted`. Facts followed: none; it reads the read table of
/// deadlines.
///
/// Invariants:
/// 1. A deadline passes once, whichever nodes notice.
/// 2. A deadline passes within about a second of its instant, or of the next start.
/// 3. A deadline that cannot pass holds up no other.
/// 4. A provisional deadline is counted again when its year is published, and its day is a fact.
/// 5. An open task of a unit that is no more is passed on once, to the unit that succeeds it.
///
/// It decides nothing: whether it was still owed, and what follows, stands in the chain.
@NullMarked
@ApplicationModule(allowedDependencies = {"matter", "matter::door", "matter::follow"})
package org.tongxin.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// Access (访问控制): who may reach which route, and as whom.
///
/// Facts recorded: none. Facts followed: none.
///
/// Invariants:
/// 1. A program is known by its bearer token, a person by his session; a session is read anew at
///    every request, ends after 30 idle minutes (counted to the minute, never later) and after
///    twelve hours, and a post that has ended does not act.
/// 2. Every route has a row in `routes.csv` with a word for the public and for every role, and is
///    answered as the row says; what has no row is not there.
/// 3. What somebody wrote is not lost because his session ended.
/// 4. Nobody asks more often or sends more than the limits say, and is told when to come again.
/// 5. Whether the server works is said within two seconds; how it works, only to those who run it.
/// 6. Everybody sees, and can take along, all that is held of him: no table names persons that is
///    not told of.
///
/// Inside: `table` is the table and its gate, `session` signs people in and out, `desk` is the
/// administrators' and everybody's own account, `held` shows what is held of oneself, `limit`
/// counts, `health` tells those who run it.
///
/// It follows GB/T 22239-2019 §8.1.4. What may be done with a matter is the chain's to say.
@NullMarked
@ApplicationModule
package org.tongxin.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// People (人员): units, persons, the posts persons hold in units, and how they sign in.
///
/// Facts recorded: none; its tables are not part of the journal. Facts followed: none.
///
/// Invariants:
/// 1. A person acts in a post held that day, in a unit that exists that day.
/// 2. A password or token is never kept, only what recognises it.
/// 3. Five wrong passwords lock an account for a quarter of an hour.
/// 4. There is no account nobody made: the first is made with a code shown once.
/// 5. Nobody is two of the three administrators, and nobody gives himself a post.
/// 6. A code of the second factor is taken once.
/// 7. Every act on persons, posts and accounts stands in the access log, in the same transaction.
///
/// Inside: `desk` is what administrators do and what a person does with his own account.
///
/// It follows GB/T 22239-2019 §8.1.4 (identity, lock-out, audit).
@NullMarked
@ApplicationModule(allowedDependencies = {"matter", "matter::seal", "matter::held"})
package org.tongxin.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

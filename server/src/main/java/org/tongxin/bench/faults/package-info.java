/// The proof by kill (断电检验): what was acknowledged is there, once, whatever was killed.
///
/// [Installation] is a Tongxin of its own process. [Caller]s walk proposals through it over REST
/// and keep a [Ledger]; [Trial] kills, starts again and lets [Audit] compare ledger and journal.
@NullMarked
package org.tongxin.bench.faults;

import org.jspecify.annotations.NullMarked;

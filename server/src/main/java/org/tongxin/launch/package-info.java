/// Starts Tongxin: the command line, the database under it, backup and restore.
///
/// **Owns** the data directory `DIR` (`lock`, `secrets`, `pg/`, `pgbin/`, `pg.port`, `log/`) and
/// the sub-commands `serve`, `demo`, `backup` and `restore`. Knows no kind of matter.
///
/// **How another module adds a command.** Write a picocli class that implements [Subcommand], give
/// it a [DatabaseOptions] mixin if it needs the database, and name it in
/// `META-INF/services/org.tongxin.launch.Subcommand`. An [java.io.IOException] or
/// [java.sql.SQLException] that it throws becomes one line on stderr and exit code 1.
///
/// Invariants:
/// 1. One PostgreSQL at most runs on a data directory, whatever was killed before.
/// 2. What was committed survives `kill -9` of this process and of PostgreSQL.
/// 3. A second server on the same directory is refused with one line and exit code 1.
/// 4. The application never runs as the owner of its tables, only as `tongxin_app`.
/// 5. A restore that does not bring back every row of the backup fails.
/// 6. A restore that a [RestoreCheck] refuses leaves nothing behind.
/// 7. What others could overhear is spoken by TLS, or through a proxy that the operator names.
///
/// Leaves out: the seeding of the demo (see `tongxin.demo`), the meaning of any table.
@NullMarked
package org.tongxin.launch;

import org.jspecify.annotations.NullMarked;

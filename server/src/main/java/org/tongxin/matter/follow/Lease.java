package org.tongxin.matter.follow;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The right of one node to do a named work (租约), for a while, by the clock of the database.
///
/// One statement each, no lock held between: a node that stalls or dies simply loses it.
public final class Lease {

    private final JdbcClient db;
    private final String name;
    private final String owner;
    private final Duration length;
    private long renewAt;
    private boolean held;

    /// @param name of the work, as in the table `consumer`
    /// @param owner of the lease, another for each node and each of its starts
    Lease(JdbcClient db, String name, String owner, Duration length) {
        this.db = db;
        this.name = name;
        this.owner = owner;
        this.length = length;
    }

    public String name() {
        return name;
    }

    public String owner() {
        return owner;
    }

    /// Takes or renews the lease, whatever is left of it.
    ///
    /// @return false when another node has it
    public boolean take() {
        var now = System.nanoTime();
        var taken =
                db.sql(
                                """
                                insert into consumer as c (name, next, lease_owner, lease_until)
                                values (:name, 0, :owner, now() + :millis * interval '1 ms')
                                    on conflict (name) do update
                                       set lease_owner = excluded.lease_owner,
                                           lease_until = excluded.lease_until
                                     where c.lease_owner = excluded.lease_owner
                                        or c.lease_until < now()
                                """)
                        .param("name", name)
                        .param("owner", owner)
                        .param("millis", length.toMillis())
                        .update();
        held = taken == 1;
        renewAt = now + length.toNanos() / 3;
        return held;
    }

    /// Holds on to it: asks the database only when a third of the time has passed.
    ///
    /// @return false when another node has it
    public boolean hold() {
        return (held && System.nanoTime() - renewAt < 0) || take();
    }

    /// Gives it up for others to take at once; nothing when another node has it.
    public void release() {
        held = false;
        db.sql(
                        """
                        update consumer
                           set lease_owner = '', lease_until = '-infinity'
                         where name = :name and lease_owner = :owner
                        """)
                .param("name", name)
                .param("owner", owner)
                .update();
    }
}

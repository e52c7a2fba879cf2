package org.tongxin.matter.follow;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// One step of a follower: facts, effect and cursor in one transaction.
///
/// No lock is held while the follower works. The cursor is moved last, from where it was found and
/// by its owner only, so that a step which was overtaken is undone as a whole.
@Component
class Stepping {

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Lately lately;

    Stepping(JdbcClient db, TransactionTemplate transaction, Lately lately) {
        this.db = db;
        this.transaction = transaction;
        this.lately = lately;
    }

    /// @param most facts to take in
    /// @return how many there were; fewer than `most` when the end is reached
    int step(Follower follower, Lease lease, int most, Pace pace) {
        var done =
                transaction.execute(
                        _ -> {
                            limit(pace);
                            var next = cursor(lease);
                            var facts = lately.from(next, most);
                            if (!facts.isEmpty()) {
                                follower.follow(facts);
                                move(lease, next, facts.size());
                            }
                            return facts.size();
                        });
        return done == null ? 0 : done;
    }

    /// PostgreSQL ends what a stalled node has begun, so that whoever goes on never waits for it.
    private void limit(Pace pace) {
        db.sql("select set_config('idle_in_transaction_session_timeout', :millis, true)")
                .param("millis", String.valueOf(pace.lease().toMillis()))
                .query(String.class)
                .single();
    }

    private long cursor(Lease lease) {
        return db.sql("select next from consumer where name = :name and lease_owner = :owner")
                .param("name", lease.name())
                .param("owner", lease.owner())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new LeaseLost(lease));
    }

    private void move(Lease lease, long next, int by) {
        var moved =
                db.sql(
                                """
                                update consumer
                                   set next = :next + :by
                                 where name = :name and lease_owner = :owner and next = :next
                                """)
                        .param("next", next)
                        .param("by", by)
                        .param("name", lease.name())
                        .param("owner", lease.owner())
                        .update();
        if (moved != 1) {
            throw new LeaseLost(lease);
        }
    }

    /// Another node went on meanwhile; nothing of this step remains.
    static final class LeaseLost extends RuntimeException {
        LeaseLost(Lease lease) {
            super("another node follows as " + lease.name());
        }
    }
}

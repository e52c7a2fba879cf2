package org.tongxin.files;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Removes what was sent in and never used (清理), a few hundred at a time.
@Component
class Removing {

    private static final int AT_ONCE = 200;

    private final JdbcClient db;
    private final TransactionTemplate transaction;

    Removing(JdbcClient db, TransactionTemplate transaction) {
        this.db = db;
        this.transaction = transaction;
    }

    /// @return how many files were removed
    int all() {
        var removed = 0;
        while (true) {
            int some = Objects.requireNonNull(transaction.execute(_ -> some()));
            removed += some;
            if (some < AT_ONCE) {
                db.sql("delete from file_quota where on_ < current_date - 7").update();
                return removed;
            }
        }
    }

    /// A file claimed meanwhile is found claimed when its row is locked, and stays.
    private int some() {
        var hashes =
                db.sql(
                                """
                                   delete from file as f
                                    where f.id in (select o.id
                                                     from file o
                                                    where o.created_at < now() - interval '7 days'
                                                      and o.drafted_until < now()
                                                      and not exists (select 1
                                                                        from matter_file m
                                                                       where m.file = o.id)
                                                    order by o.created_at
                                                    limit :some)
                                      and f.claimed_until < now() - interval '10 min'
                                returning f.hash
                                """)
                        .param("some", AT_ONCE)
                        .query(byte[].class)
                        .list();
        if (!hashes.isEmpty()) {
            contents(hashes);
        }
        return hashes.size();
    }

    /// Locked first, as whoever sends the same content in locks it: the second statement sees the
    /// files that came while the first one waited.
    private void contents(List<byte @Nullable []> hashes) {
        db.sql("select hash from file_content where hash in (:hashes) order by hash for update")
                .param("hashes", hashes)
                .query(byte[].class)
                .list();
        db.sql(
                        """
                        delete from file_content as c
                         where c.hash in (:hashes)
                           and not exists (select 1 from file f where f.hash = c.hash)
                        """)
                .param("hashes", hashes)
                .update();
    }
}

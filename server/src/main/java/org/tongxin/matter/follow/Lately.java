package org.tongxin.matter.follow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongxin.matter.log.Leaves;

/// Facts that were read lately, kept for the next follower: all come by the same ones, one soon
/// after the other. What stands in the journal never changes.
@Component
class Lately {

    private static final int KEPT_MAX = 2 * Follower.FACTS_MAX;

    private final JdbcClient db;
    private final Leaves leaves;
    private final Map<Long, Leaves.Read> kept =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Long, Leaves.Read> eldest) {
                    return size() > KEPT_MAX;
                }
            };

    Lately(JdbcClient db, Leaves leaves) {
        this.db = db;
        this.leaves = leaves;
    }

    /// The facts from an index on, in their order; one follower at a time, so that the others find
    /// what it has read.
    ///
    /// @return fewer than `most` when there are no more now
    synchronized List<Leaves.Read> from(long next, int most) {
        var facts = new ArrayList<Leaves.Read>();
        for (var fact = kept.get(next);
                fact != null && facts.size() < most;
                fact = kept.get(next + facts.size())) {
            facts.add(fact);
        }
        if (facts.size() < most) {
            facts.addAll(read(next + facts.size(), most - facts.size()));
        }
        return facts;
    }

    private List<Leaves.Read> read(long next, int most) {
        var facts =
                db.sql(
                                """
                                select idx, leaf
                                  from journal_entry
                                 where idx >= :next
                                 order by idx
                                 limit :most
                                """)
                        .param("next", next)
                        .param("most", most)
                        .query((row, _) -> leaves.read(row.getLong("idx"), row.getBytes("leaf")))
                        .list();
        facts.forEach(fact -> kept.put(fact.recorded().index(), fact));
        return facts;
    }
}

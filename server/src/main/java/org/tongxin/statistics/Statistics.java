package org.tongxin.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongxin.chain.ChainedKind;
import org.tongxin.matter.Actor;
import org.tongxin.matter.log.Kinds;

/// Numbers of matters (统计), read as they were counted.
@Component
public class Statistics {

    static final String NUMBERS =
            """
            select what, sum(n) as n
              from statistic
             where kind = :kind and span = :span and (:all or not confined) and n > 0
             group by what
             limit 50000
            """;

    static final String PERSONS =
            """
            select count(distinct what)
              from statistic
             where kind = :kind and span = :span and (:all or not confined) and n > 0
            """;

    private final JdbcClient db;
    private final Kinds kinds;
    private final List<Reporting> reporting;

    Statistics(JdbcClient db, Kinds kinds, List<Reporting> reporting) {
        this.db = db;
        this.kinds = kinds;
        this.reporting = List.copyOf(reporting);
    }

    /// How a kind reports; empty where no such kind is counted.
    public Optional<Reporting> of(String kind) {
        return reporting.stream().filter(one -> one.kind().equals(kind)).findFirst();
    }

    /// The numbers of a kind as far as somebody may see them.
    public Numbers numbers(String kind, Span span, Actor actor) {
        var all = seesConfined(kind, actor);
        var by = new HashMap<String, Long>();
        db.sql(NUMBERS)
                .param("kind", kind)
                .param("span", span.code())
                .param("all", all)
                .query(
                        row -> {
                            by.put(row.getString("what"), row.getLong("n"));
                        });
        return new Numbers(span, by, persons(kind, span, all), all ? "" : Counts.OPEN, behind());
    }

    private long persons(String kind, Span span, boolean all) {
        return db.sql(PERSONS)
                .param("kind", kind)
                .param("span", Counted.WHO + span.code())
                .param("all", all)
                .query(Long.class)
                .single();
    }

    private boolean seesConfined(String kind, Actor actor) {
        return kinds.called(kind)
                .filter(ChainedKind.class::isInstance)
                .map(found -> (ChainedKind<?>) found)
                .filter(found -> found.rolesThatSeeConfined().contains(actor.role()))
                .isPresent();
    }

    /// Facts in the journal that are not counted yet.
    private long behind() {
        return db.sql(
                        """
                        select greatest(0, size - coalesce(
                                   (select next from consumer where name = :name), 0))
                          from journal_head
                        """)
                .param("name", Counter.NAME)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}

package org.tongxin.proposal.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongxin.matter.Moment;
import org.tongxin.shell.HomeSource;
import org.tongxin.shell.Words;

/// The public figures of a year (公开情况): received and put on file by the serials given out, replied
/// by the stage reached. At most a minute old.
@Component
class ProposalFigures implements HomeSource {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int COUNT_MAX = 100_000;

    private final JdbcClient db;
    private final LoadingCache<String, Figures> figures =
            Caffeine.newBuilder().expireAfterWrite(KEPT).build(_ -> read());

    private final InstantSource instants;

    ProposalFigures(JdbcClient db, InstantSource instants) {
        this.instants = instants;
        this.db = db;
    }

    private record Figures(int year, long received, long docketed, long replied) {}

    /// None before the first proposal, and the first is told at once.
    @Override
    public List<Count> counts(Words words) {
        var now = figures.get("");
        if (now.received() == 0) {
            figures.invalidate("");
            return List.of();
        }
        return List.of(
                new Count(words.say("figures.received", year(now)), now.received()),
                new Count(words.say("figures.docketed"), now.docketed()),
                new Count(words.say("figures.replied"), now.replied()));
    }

    private static String year(Figures now) {
        return String.valueOf(now.year());
    }

    @Override
    public String raiseHref() {
        return "/proposals/new";
    }

    @Override
    public String handleHref() {
        return "/work";
    }

    @Override
    public String overseeHref() {
        return "/public";
    }

    /// Of this year, or of the coming session once something was handed in for it.
    private Figures read() {
        var year = Moment.today(instants).getYear();
        var next = of(year + 1);
        return next.received() > 0 ? next : of(year);
    }

    private Figures of(int year) {
        return new Figures(year, last("p-" + year), last("docket-" + year), replied(year));
    }

    private long last(String series) {
        return db.sql("select last from counter where series = :series")
                .param("series", series)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private long replied(int year) {
        return db.sql(
                        """
                        select count(*)
                          from (select 1
                                  from matter_facet f
                                  join matter m using (ordinal)
                                 where f.facets @> array[cast(:year as text)]
                                   and kind = 'proposal'
                                   and stage in ('feedback', 'rehandling', 'closed', 'tracking',
                                                 'archived')
                                 limit :most) as replied
                        """)
                .param("year", "year:" + year)
                .param("most", COUNT_MAX)
                .query(Long.class)
                .single();
    }
}

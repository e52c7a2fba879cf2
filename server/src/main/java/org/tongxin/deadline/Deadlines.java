package org.tongxin.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The deadlines the clock has to do with, page by page.
@Component
public class Deadlines {

    static final String DUE =
            """
            select d.matter, m.kind, d.seq, d.limit_, d.task, d.due_at
              from matter_deadline d
              join matter m on m.id = d.matter
             where d.ending = 'OPEN'
               and d.due_at <= :now
               and (d.due_at, d.matter, d.seq) > (:due, :matter, :seq)
             order by d.due_at, d.matter, d.seq
             limit :limit
            """;

    static final String PROVISIONAL =
            """
            select d.matter, m.kind, d.seq, d.limit_, d.task, d.due_at
              from matter_deadline d
              join matter m on m.id = d.matter
             where d.provisional
               and d.ending in ('OPEN', 'PASSED')
               and not m.closed
               and (d.matter, d.seq) > (:matter, :seq)
             order by d.matter, d.seq
             limit :limit
            """;

    /// A deadline that is owed.
    ///
    /// @param seq the how manieth of its matter, from 1
    /// @param dueAt first instant that is too late
    record Owed(String matter, String kind, int seq, String limit, int task, Instant dueAt) {

        /// Before all others.
        static final Owed FIRST = new Owed("", "", 0, "", 0, Instant.EPOCH);
    }

    private final JdbcClient db;

    public Deadlines(JdbcClient db) {
        this.db = db;
    }

    /// Open and due, the longest overdue first.
    List<Owed> due(Instant now, Owed after, int limit) {
        return db.sql(DUE)
                .param("now", utc(now))
                .param("due", utc(after.dueAt()))
                .param("matter", after.matter())
                .param("seq", after.seq())
                .param("limit", limit)
                .query(Deadlines::owed)
                .list();
    }

    /// Owed and provisional.
    List<Owed> provisional(Owed after, int limit) {
        return db.sql(PROVISIONAL)
                .param("matter", after.matter())
                .param("seq", after.seq())
                .param("limit", limit)
                .query(Deadlines::owed)
                .list();
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Owed owed(ResultSet row, int number) throws SQLException {
        return new Owed(
                row.getString("matter"),
                row.getString("kind"),
                row.getInt("seq"),
                row.getString("limit_"),
                row.getInt("task"),
                row.getObject("due_at", OffsetDateTime.class).toInstant());
    }
}

package org.tongxin.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongxin.matter.Moment;
import org.tongxin.matter.follow.Lease;
import org.tongxin.matter.follow.Leases;
import org.tongxin.matter.follow.Recurring;
import org.tongxin.notice.Delivery.Told;
import org.tongxin.workdays.Workdays;

/// Reminds of what falls due soon (临期提醒), once each, and forgets what was told long ago.
@Component
class Reminding extends Recurring {

    /// Working days before it is due.
    static final int WORKDAYS_BEFORE = 3;

    static final Duration KEPT = Duration.ofDays(180);

    /// Deadlines first, so that a page never ends within one; those without a desk end it all the
    /// same.
    static final String SOON =
            """
            select d.matter, d.seq, d.due_at, w.scope, w.action, w.task
              from (select matter, seq, due_at
                      from matter_deadline
                     where ending = 'OPEN'
                       and due_at <= :until
                       and (due_at, matter, seq) > (:due, :matter, :seq)
                     order by due_at, matter, seq
                     limit :most) as d
              left join matter_waiting w on w.matter = d.matter and w.due_at = d.due_at
             order by d.due_at, d.matter, d.seq
            """;

    private static final int PAGE = 500;
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final Duration FIRST = Duration.ofSeconds(2);

    private final JdbcClient db;
    private final Delivery delivery;
    private final NoticeRows rows;
    private final Workdays workdays;
    private final Lease lease;
    private final InstantSource instants;

    Reminding(
            JdbcClient db,
            Delivery delivery,
            NoticeRows rows,
            Workdays workdays,
            Leases leases,
            InstantSource instants) {
        super("reminders", FIRST, PAUSE);
        this.db = db;
        this.delivery = delivery;
        this.rows = rows;
        this.workdays = workdays;
        this.lease = leases.on("reminders", PAUSE.multipliedBy(2));
        this.instants = instants;
    }

    /// @param scope on whose desk it lies; absent when on nobody's
    private record Soon(
            String matter,
            int seq,
            Instant due,
            @Nullable String scope,
            @Nullable String action,
            int task) {}

    @Override
    protected Optional<Duration> turn() {
        if (lease.take()) {
            remind();
            forget();
        }
        return Optional.of(PAUSE);
    }

    @Override
    protected void end() {
        lease.release();
    }

    void remind() {
        var now = instants.instant();
        var until =
                workdays.after(Moment.today(instants), WORKDAYS_BEFORE)
                        .day()
                        .plusDays(1)
                        .atStartOfDay(Moment.ZONE)
                        .toInstant();
        var page = soon(new Soon("", 0, now, null, null, 0), until);
        while (!page.isEmpty()) {
            delivery.deliver(page.stream().flatMap(one -> told(one, now).stream()).toList());
            page = soon(page.getLast(), until);
        }
    }

    private void forget() {
        var before = instants.instant().minus(KEPT);
        while (rows.sweep(before) > 0) {
            lease.hold();
        }
    }

    /// Whoever has it on his desk may see it.
    private static List<Told> told(Soon one, Instant now) {
        var told = new ArrayList<Told>();
        if (one.scope() != null && one.action() != null) {
            var concern =
                    new Concern(
                            one.matter(),
                            one.scope(),
                            Why.SOON,
                            null,
                            now,
                            "",
                            one.action(),
                            one.task(),
                            one.due());
            told.add(new Told(concern, _ -> true));
        }
        return told;
    }

    private List<Soon> soon(Soon after, Instant until) {
        return db.sql(SOON)
                .param("until", utc(until))
                .param("due", utc(after.due()))
                .param("matter", after.matter())
                .param("seq", after.seq())
                .param("most", PAGE)
                .query(Reminding::soon)
                .list();
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static Soon soon(ResultSet row, int number) throws SQLException {
        return new Soon(
                row.getString("matter"),
                row.getInt("seq"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getString("scope"),
                row.getString("action"),
                row.getInt("task"));
    }
}

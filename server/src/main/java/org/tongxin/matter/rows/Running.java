package org.tongxin.matter.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongxin.matter.State.Waiting;

/// What units have to do, over all of them, the soonest due first (督办台).
@Component
public class Running {

    public static final int LIMIT_MAX = 100;
    public static final int COUNT_MAX = 10_000;

    /// So many matters of one facet are looked through at most.
    private static final int MATTERS_MAX = 10_000;

    /// @param actions that are waited for
    /// @param unit whose; absent for all
    /// @param facet of the matters; absent for all
    /// @param confined whether what is confidential is wanted too
    public record Wanted(
            String kind,
            List<String> actions,
            @Nullable String unit,
            @Nullable String facet,
            boolean confined) {
        public Wanted {
            actions = List.copyOf(actions);
        }
    }

    /// A place in the list.
    public record Place(Instant dueAt, String matter, int task, String action) {
        public static final Place FIRST = new Place(Instant.EPOCH, "", 0, "");
    }

    /// One thing a unit has to do.
    ///
    /// @param title of the matter, absent once erased
    /// @param task number of the task, promise or item, as the action counts
    /// @param unit code
    /// @param role who of the unit
    /// @param dueAt first instant that is too late, absent when there is no deadline
    /// @param facets of the matter
    public record Row(
            String matter,
            @Nullable String title,
            String stage,
            String action,
            int task,
            String unit,
            String role,
            @Nullable Instant dueAt,
            List<String> facets) {

        public Place place() {
            return new Place(dueAt == null ? Waiting.NEVER : dueAt, matter, task, action);
        }
    }

    private final JdbcClient db;

    Running(JdbcClient db) {
        this.db = db;
    }

    /// What stands behind a place, one more than `limit` when there is a next page.
    public List<Row> list(Wanted wanted, Place behind, int limit) {
        var params = params(wanted);
        params.put("due", OffsetDateTime.ofInstant(behind.dueAt(), ZoneOffset.UTC));
        params.put("matter", behind.matter());
        params.put("task", behind.task());
        params.put("action", behind.action());
        params.put("limit", Math.clamp(limit, 1, LIMIT_MAX) + 1);
        return db.sql(select(wanted)).params(params).query(Running::row).list();
    }

    /// How much there is that was due before an instant, counted no further than `most`.
    public int count(Wanted wanted, Instant before, int most) {
        var params = params(wanted);
        params.put("before", OffsetDateTime.ofInstant(before, ZoneOffset.UTC));
        params.put("most", most);
        return db.sql(counted(wanted)).params(params).query(Integer.class).single();
    }

    private static Map<String, Object> params(Wanted wanted) {
        var params = new HashMap<String, Object>();
        params.put("kind", wanted.kind());
        params.put("actions", wanted.actions().toArray(String[]::new));
        if (wanted.unit() != null) {
            params.put("unit", "unit:" + wanted.unit() + "/");
            params.put("unitEnd", "unit:" + wanted.unit() + "0");
        }
        if (wanted.facet() != null) {
            params.put("facets", new String[] {wanted.facet()});
        }
        return params;
    }

    /// Action by action along its own index; of one unit along that of its desks; of one facet from
    /// its matters.
    static String select(Wanted wanted) {
        return """
        select w.matter, m.title, m.stage, w.action, w.task, w.scope, w.due_at, f.facets
          from unnest(cast(:actions as text[])) as wanted (name)
         cross join lateral (
               select x.matter, x.action, x.task, x.scope, x.due_at
                 from matter_waiting x
                where %s
                  and (x.due_at, x.matter, x.task) >= (:due, :matter, :task)
                  and (x.due_at, x.matter, x.task, x.action) > (:due, :matter, :task, :action)
                order by x.due_at, x.matter, x.task
                limit :limit) as w
          join matter m on m.id = w.matter
          join matter_facet f on f.ordinal = m.ordinal
         order by w.due_at, w.matter, w.task, w.action
         limit :limit
        """
                .formatted(where(wanted));
    }

    static String counted(Wanted wanted) {
        return """
        select count(*)
          from (select 1
                  from unnest(cast(:actions as text[])) as wanted (name)
                  join matter_waiting x on %s and x.due_at < :before
                 limit :most) as running
        """
                .formatted(where(wanted));
    }

    private static String where(Wanted wanted) {
        var where = new StringBuilder("x.action = wanted.name and x.scope like 'unit:%'");
        if (wanted.unit() != null) {
            where.append(" and x.scope > :unit and x.scope < :unitEnd");
        }
        if (wanted.facet() != null) {
            where.append(
                    " and x.matter in (select k.id from matter_facet kf"
                            + " join matter k on k.ordinal = kf.ordinal"
                            + " where kf.facets @> cast(:facets as text[]) limit %d)"
                                    .formatted(MATTERS_MAX));
        }
        where.append(
                " and exists (select from matter s where s.id = x.matter and s.kind = :kind%s)"
                        .formatted(wanted.confined() ? "" : " and not s.confined"));
        return where.toString();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var due = row.getObject("due_at", OffsetDateTime.class).toInstant();
        var desk = row.getString("scope").substring("unit:".length()).split("/", 2);
        return new Row(
                row.getString("matter"),
                row.getString("title"),
                row.getString("stage"),
                row.getString("action"),
                row.getInt("task"),
                desk[0],
                desk.length > 1 ? desk[1] : "",
                due.equals(Waiting.NEVER) ? null : due,
                List.of((String[]) row.getArray("facets").getArray()));
    }
}

package org.tongxin.matter.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongxin.matter.State.Waiting;

/// What lies on whose desk (待办), the soonest due first.
@Component
public class Desks {

    public static final int LIMIT_MAX = 100;

    private static final int SCOPES_MAX = 2_000;

    private final JdbcClient db;

    Desks(JdbcClient db) {
        this.db = db;
    }

    /// One thing waiting.
    ///
    /// @param title absent once erased
    /// @param unit that has the task; absent when it is of the matter as a whole
    /// @param dueAt first instant that is too late, absent when there is no deadline
    public record Item(
            String matter,
            String kind,
            String stage,
            @Nullable String title,
            String action,
            int task,
            @Nullable String unit,
            @Nullable Instant dueAt) {

        /// What lies behind it on the desk.
        public Cursor cursor() {
            return new Cursor(dueAt == null ? Waiting.NEVER : dueAt, matter, task);
        }
    }

    /// A place on a desk.
    public record Cursor(Instant dueAt, String matter, int task) {

        public static final Cursor TOP = new Cursor(Instant.EPOCH, "", 0);
    }

    /// What lies on these desks behind a place, one more than `limit` when there is a next page.
    ///
    /// @param scopes the desks: `person:…`, `unit:<code>/<role>`, `role:…`
    public List<Item> lying(List<String> scopes, Cursor behind, int limit) {
        return db.sql(
                        """
                        select w.matter, w.action, w.task, w.due_at, m.title, m.kind, m.stage,
                               t.unit
                          from unnest(cast(:scopes as text[])) as desk (scope)
                         cross join lateral (
                               select matter, action, task, due_at
                                 from matter_waiting
                                where scope = desk.scope
                                  and (due_at, matter, task) > (:due, :matter, :task)
                                order by due_at, matter, task
                                limit :limit) as w
                          join matter m on m.id = w.matter
                          left join matter_task t on t.matter = w.matter and t.task = w.task
                         order by w.due_at, w.matter, w.task, w.action
                         limit :limit
                        """)
                .param("scopes", scopes.toArray(String[]::new))
                .param("due", OffsetDateTime.ofInstant(behind.dueAt(), ZoneOffset.UTC))
                .param("matter", behind.matter())
                .param("task", behind.task())
                .param("limit", Math.clamp(limit, 1, LIMIT_MAX) + 1)
                .query(Desks::item)
                .list();
    }

    /// How much lies on these desks, counted no further than `most`.
    public int count(List<String> scopes, int most) {
        return db.sql(
                        """
                        select count(*)
                          from (select 1
                                  from matter_waiting
                                 where scope = any (:scopes)
                                 limit :most) as lying
                        """)
                .param("scopes", scopes.toArray(String[]::new))
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /// One thing waiting on a matter.
    ///
    /// @param task number of the task, or of the promise, as the action counts
    public record Errand(String matter, String action, int task) {}

    /// What of these matters lies on these desks.
    public List<Errand> errands(List<String> scopes, List<String> matters) {
        return db.sql(
                        """
                        select matter, action, task
                          from matter_waiting
                         where matter = any (:matters) and scope = any (:scopes)
                         limit :most
                        """)
                .param("matters", matters.toArray(String[]::new))
                .param("scopes", scopes.toArray(String[]::new))
                .param("most", SCOPES_MAX)
                .query(
                        (row, _) ->
                                new Errand(
                                        row.getString("matter"),
                                        row.getString("action"),
                                        row.getInt("task")))
                .list();
    }

    /// Whose desks matters lie on, as everybody who sees them is told.
    public Map<String, List<String>> holding(Collection<String> matters) {
        var holding = new HashMap<String, List<String>>();
        db.sql(
                        """
                        select distinct matter, scope
                          from matter_waiting
                         where matter = any (:matters) and action <> :inside
                         order by matter, scope
                         limit :most
                        """)
                .param("inside", Waiting.INSIDE)
                .param("matters", matters.toArray(String[]::new))
                .param("most", SCOPES_MAX)
                .query(
                        row -> {
                            holding.computeIfAbsent(row.getString("matter"), _ -> new ArrayList<>())
                                    .add(row.getString("scope"));
                        });
        return holding;
    }

    private static Item item(ResultSet row, int number) throws SQLException {
        var due = row.getObject("due_at", OffsetDateTime.class).toInstant();
        return new Item(
                row.getString("matter"),
                row.getString("kind"),
                row.getString("stage"),
                row.getString("title"),
                row.getString("action"),
                row.getInt("task"),
                row.getString("unit"),
                due.equals(Waiting.NEVER) ? null : due);
    }
}

package org.tongxin.matter.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongxin.matter.seal.Sealed;

/// The promises of all matters (承诺台账), the soonest due first, by cursor, only of matters that the
/// reader may see.
@Component
public class CommitmentLists {

    public static final int LIMIT_MAX = 100;
    public static final int COUNT_MAX = 10_000;

    /// As the indexes of what is still owed say it.
    static final String OWED = "c.standing in ('OPEN', 'SLIPPED', 'CLAIMED')";

    private static final String LATE = OWED + " and c.standing <> 'CLAIMED' and c.due_on < :today";

    /// That a matter `m` has broken a promise.
    static final String LATE_OF_MATTER =
            "m.id in (select c.matter from matter_commitment c where %s)".formatted(LATE);

    /// @param scopes of the reader, with `open:` and the kind when he may see all of it that is not
    ///   confidential; empty when he may see every matter of the kind
    /// @param standing how far those wanted have come
    /// @param text words in the title of the matter
    /// @param until last day that counts
    public record Wanted(
            String kind,
            List<String> scopes,
            Standing standing,
            @Nullable String unit,
            @Nullable String text,
            @Nullable LocalDate until,
            Window window) {}

    /// How far a promise has come, as a list is asked for.
    public enum Standing {
        ANY("true"),
        /// Somebody still has to do something about it.
        OWED(CommitmentLists.OWED),
        /// Its day is over and its unit has not said that it is kept.
        LATE(CommitmentLists.LATE),
        OPEN(CommitmentLists.OWED + " and c.standing = 'OPEN'"),
        CLAIMED(CommitmentLists.OWED + " and c.standing = 'CLAIMED'"),
        SLIPPED(CommitmentLists.OWED + " and c.standing = 'SLIPPED'"),
        VERIFIED("c.standing = 'VERIFIED'"),
        IMPOSSIBLE("c.standing = 'IMPOSSIBLE'");

        private final String condition;

        Standing(String condition) {
            this.condition = condition;
        }
    }

    /// A page of the list.
    ///
    /// @param later whether those due after the place are wanted, or those before it
    /// @param today the day on which lateness is judged
    public record Window(Place from, boolean later, int limit, LocalDate today) {
        public Window {
            limit = Math.clamp(limit, 1, LIMIT_MAX);
        }
    }

    /// @param title of the matter, absent once erased
    /// @param said its sealed text
    public record Row(
            String matter,
            int commitment,
            @Nullable String title,
            String stage,
            int task,
            String unit,
            String standing,
            LocalDate due,
            LocalDate promised,
            Sealed said) {

        public Place place() {
            return new Place(due, commitment, matter);
        }
    }

    /// @param next the place behind which the next page begins, absent on the last
    /// @param previous the place before which the page before ends, absent on the first
    /// @param count exact up to 10,000; beyond that 10,000 and `atLeast`
    public record Listed(
            List<Row> items,
            @Nullable Place next,
            @Nullable Place previous,
            int count,
            boolean atLeast) {}

    private final JdbcClient db;

    CommitmentLists(JdbcClient db) {
        this.db = db;
    }

    public Listed list(Wanted wanted) {
        var params = new HashMap<String, Object>();
        var where = where(wanted, params);
        var window = wanted.window();
        var rows = new ArrayList<>(rows(where, window, params));
        var more = rows.size() > window.limit();
        if (more) {
            rows.removeLast();
        }
        if (!window.later()) {
            Collections.reverse(rows);
        }
        var count = count(where, params);
        var later = window.later() ? more : !rows.isEmpty();
        var earlier = window.later() ? !window.from().equals(Place.FIRST) : more;
        return new Listed(
                rows,
                later && !rows.isEmpty() ? rows.getLast().place() : null,
                earlier && !rows.isEmpty() ? rows.getFirst().place() : null,
                Math.min(count, COUNT_MAX),
                count > COUNT_MAX);
    }

    private List<Row> rows(String where, Window window, Map<String, Object> params) {
        var all = new HashMap<>(params);
        all.put("due", window.from().due());
        all.put("no", window.from().commitment());
        all.put("matter", window.from().matter());
        all.put("limit", window.limit() + 1);
        return db.sql(select(where, window.later())).params(all).query(CommitmentLists::row).list();
    }

    static String select(String where, boolean later) {
        return """
        select c.matter, c.commitment, m.title, m.stage, c.task, c.unit, c.standing, c.due_on,
               c.promised_on, c.said
          from matter_commitment c
          join matter m on m.id = c.matter
         where (c.due_on, c.matter, c.commitment) %1$s (:due, :matter, :no)
           and %2$s
         order by c.due_on %3$s, c.matter %3$s, c.commitment %3$s
         limit :limit
        """
                .formatted(later ? ">" : "<", where, later ? "asc" : "desc");
    }

    /// How many there are, counted no further than `most`.
    public int count(Wanted wanted, int most) {
        var params = new HashMap<String, Object>();
        var where = where(wanted, params);
        params.put("most", most);
        return counted(where, params);
    }

    private int count(String where, Map<String, Object> params) {
        var all = new HashMap<>(params);
        all.put("most", COUNT_MAX + 1);
        return counted(where, all);
    }

    private int counted(String where, Map<String, Object> params) {
        var matter = where.contains(" m.") ? " join matter m on m.id = c.matter" : "";
        return db.sql(
                        """
                        select count(*)
                          from (select 1 from matter_commitment c%s where %s limit :most) as found
                        """
                                .formatted(matter, where))
                .params(params)
                .query(Integer.class)
                .single();
    }

    /// What names the reader and, where he sees all of a kind that is not confidential, that.
    private static String sight(Wanted wanted) {
        var named =
                "exists (select from matter_scope s where s.matter = c.matter"
                        + " and s.scope = any (:scopes))";
        return wanted.scopes().contains("open:" + wanted.kind())
                ? ("(%s or not exists (select from matter o where o.id = c.matter"
                                + " and o.confined))")
                        .formatted(named)
                : named;
    }

    static String where(Wanted wanted, Map<String, Object> params) {
        var parts = new ArrayList<String>();
        parts.add("c.kind = :kind");
        params.put("kind", wanted.kind());
        parts.add(wanted.standing().condition);
        if (wanted.standing() == Standing.LATE) {
            params.put("today", wanted.window().today());
        }
        if (!wanted.scopes().isEmpty()) {
            parts.add(sight(wanted));
            params.put("scopes", wanted.scopes().toArray(String[]::new));
        }
        if (wanted.unit() != null) {
            parts.add("c.unit = :unit");
            params.put("unit", wanted.unit());
        }
        if (wanted.text() != null && wanted.text().strip().length() > 1) {
            parts.add(
                    "c.ordinal in (select g.ordinal from matter_gram g"
                            + " where g.grams @> cast(:grams as text[]))");
            params.put("grams", Grams.of(wanted.text()).toArray(String[]::new));
        }
        if (wanted.until() != null) {
            parts.add("c.due_on <= :until");
            params.put("until", wanted.until());
        }
        return String.join(" and ", parts);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("matter"),
                row.getInt("commitment"),
                row.getString("title"),
                row.getString("stage"),
                row.getInt("task"),
                row.getString("unit"),
                row.getString("standing"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("promised_on", LocalDate.class),
                Sealed.of(row.getString("said")));
    }
}

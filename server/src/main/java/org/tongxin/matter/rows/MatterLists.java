package org.tongxin.matter.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lists of matters: newest first, by cursor, only what the reader may see.
@Component
public class MatterLists {

    public static final int LIMIT_MAX = 100;
    public static final int COUNT_MAX = 10_000;

    /// Before what statistics count a matter as, such as `counted:all/docketed`.
    public static final String COUNTED = "counted:";

    /// @param kind absent for all kinds
    /// @param scopes scopes of the reader, `kind:proposal` when he may see every matter of a kind,
    ///   `open:proposal` every one that is not confidential; empty when he may see every matter
    ///   asked for
    /// @param facets all of which it has; those that begin with [#COUNTED] are as what statistics
    ///   count it
    public record Wanted(
            @Nullable String kind,
            List<String> scopes,
            @Nullable String stage,
            List<String> facets,
            @Nullable String text,
            @Nullable String unit,
            @Nullable Due due,
            Window window) {}

    /// A page of a list.
    ///
    /// @param from cursor: an ordinal
    /// @param older whether the matters raised before it are wanted, or those raised after it
    public record Window(long from, boolean older, int limit) {

        public static Window before(long ordinal, int limit) {
            return new Window(ordinal, true, Math.clamp(limit, 1, LIMIT_MAX));
        }

        public static Window after(long ordinal, int limit) {
            return new Window(ordinal, false, Math.clamp(limit, 1, LIMIT_MAX));
        }
    }

    public record Row(
            String id,
            String kind,
            long ordinal,
            String stage,
            @Nullable String title,
            Instant raisedAt,
            LocalDate raisedOn,
            @Nullable Instant dueAt,
            long version,
            boolean closed) {}

    /// @param next cursor of the older page, absent on the last
    /// @param previous cursor of the newer page, absent on the first
    /// @param count exact up to 10,000; beyond that 10,000 and `atLeast`
    public record Listed(
            List<Row> items,
            @Nullable Long next,
            @Nullable Long previous,
            int count,
            boolean atLeast) {}

    private final JdbcClient db;

    MatterLists(JdbcClient db) {
        this.db = db;
    }

    public Listed list(Wanted wanted) {
        var params = new HashMap<String, Object>();
        var where = where(wanted, params);
        var window = wanted.window();
        params.put("from", window.from());
        params.put("limit", window.limit() + 1);
        var rows = new ArrayList<>(rows(where, window, params));
        var more = rows.size() > window.limit();
        if (more) {
            rows.removeLast();
        }
        if (!window.older()) {
            Collections.reverse(rows);
        }
        var count = count(where, params);
        var older = window.older() ? more : !rows.isEmpty();
        var newer = window.older() ? window.from() < Long.MAX_VALUE : more;
        return new Listed(
                rows,
                older && !rows.isEmpty() ? rows.getLast().ordinal() : null,
                newer && !rows.isEmpty() ? rows.getFirst().ordinal() : null,
                Math.min(count, COUNT_MAX),
                count > COUNT_MAX);
    }

    /// The first of a list, uncounted.
    public List<Row> first(Wanted wanted) {
        var params = new HashMap<String, Object>();
        var where = where(wanted, params);
        params.put("from", wanted.window().from());
        params.put("limit", wanted.window().limit());
        return rows(where, wanted.window(), params);
    }

    /// Few have it, which PostgreSQL cannot know: the sum keeps it from reading all in order.
    static final String WITH_FACET =
            """
            select m.id
              from matter_facet f
              join matter m using (ordinal)
             where f.facets @> cast(:facets as text[])
             order by f.ordinal + 0
             limit 10
            """;

    /// The ids of matters that have a facet, at most ten, whoever may see them; for what few have.
    public List<String> withFacet(String facet) {
        return db.sql(WITH_FACET)
                .param("facets", new String[] {facet})
                .query((row, _) -> row.getString("id"))
                .list();
    }

    private List<Row> rows(String where, Window window, Map<String, Object> params) {
        return db.sql(select(where, window.older())).params(params).query(MatterLists::row).list();
    }

    static String select(String where, boolean older) {
        return """
        select m.id, m.kind, m.ordinal, m.stage, m.title, m.raised_at,
               m.raised_on, m.due_at, m.version, m.closed
          from matter m
         where m.ordinal %s :from and %s
         order by m.ordinal %s
         limit :limit
        """
                .formatted(older ? "<" : ">", where, older ? "desc" : "asc");
    }

    static String counted(String where) {
        return "select count(*) from (select 1 from matter m where %s limit :most) as found"
                .formatted(where);
    }

    private int count(String where, Map<String, Object> params) {
        params.put("most", COUNT_MAX + 1);
        return db.sql(counted(where)).params(params).query(Integer.class).single();
    }

    private static final String WITH =
            "m.ordinal in (select f.ordinal from %s f where f.%s @> cast(:%s as text[]))";

    static String where(Wanted wanted, Map<String, Object> params) {
        var parts = new ArrayList<String>();
        parts.add("true");
        if (wanted.kind() != null) {
            parts.add("m.kind = :kind");
            params.put("kind", wanted.kind());
        }
        if (!wanted.scopes().isEmpty()) {
            parts.add("(%s)".formatted(String.join(" or ", sight(wanted))));
            params.put("scopes", wanted.scopes().toArray(String[]::new));
        }
        if (wanted.stage() != null) {
            parts.add("m.stage = :stage");
            params.put("stage", wanted.stage());
        }
        facets(wanted, parts, params);
        if (wanted.text() != null && wanted.text().strip().length() > 1) {
            parts.add(
                    "m.ordinal in (select g.ordinal from matter_gram g"
                            + " where g.grams @> cast(:grams as text[]))");
            params.put("grams", Grams.of(wanted.text()).toArray(String[]::new));
        }
        if (wanted.unit() != null) {
            parts.add(
                    "exists (select from matter_task t where t.matter = m.id and t.unit = :unit)");
            params.put("unit", wanted.unit());
        }
        if (wanted.due() != null) {
            parts.add(wanted.due().condition(params));
        }
        return String.join(" and ", parts);
    }

    private static void facets(Wanted wanted, List<String> parts, Map<String, Object> params) {
        var counted = wanted.facets().stream().filter(one -> one.startsWith(COUNTED)).toList();
        var facets = wanted.facets().stream().filter(one -> !counted.contains(one)).toList();
        if (!facets.isEmpty()) {
            parts.add(WITH.formatted("matter_facet", "facets", "facets"));
            params.put("facets", facets.toArray(String[]::new));
        }
        if (!counted.isEmpty()) {
            var as = counted.stream().map(one -> one.substring(COUNTED.length()));
            parts.add(WITH.formatted("matter_counted", "found", "counted"));
            params.put("counted", as.toArray(String[]::new));
        }
    }

    /// What makes a matter one the reader may see, any of which will do.
    private static List<String> sight(Wanted wanted) {
        var any = new ArrayList<String>();
        if (wanted.kind() == null) {
            any.add("'kind:' || m.kind = any (:scopes)");
        }
        if (wanted.scopes().stream().anyMatch(scope -> scope.startsWith("open:"))) {
            any.add("('open:' || m.kind = any (:scopes) and not m.confined)");
        }
        any.add(
                "exists (select from matter_scope s where s.matter = m.id"
                        + " and s.scope = any (:scopes))");
        return any;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("id"),
                row.getString("kind"),
                row.getLong("ordinal"),
                row.getString("stage"),
                row.getString("title"),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                row.getObject("raised_on", LocalDate.class),
                instant(row, "due_at"),
                row.getLong("version"),
                row.getBoolean("closed"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null || at.getYear() >= 9999 ? null : at.toInstant();
    }
}

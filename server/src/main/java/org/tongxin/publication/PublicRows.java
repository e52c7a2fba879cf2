package org.tongxin.publication;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongxin.matter.rows.Grams;
import tools.jackson.databind.json.JsonMapper;

/// What is public, as it is read: newest first, by cursor, never more than was asked for.
@Component
public class PublicRows {

    /// Addresses in one file of the map of the site at most (sitemaps.org): no more facts than that
    /// stand between its first and its last place in the journal.
    public static final int MAP_MAX = 50_000;

    private static final int CHANGED_MAX = 50;

    /// So many are looked through one by one.
    private static final int NEAR_MAX = 200;

    static final String NEWEST =
            """
            select document
              from published
             where position < :before
             order by position desc
             limit :most
            """;

    /// What is in many is found among the newest few; reading on like this for what is in none, or
    /// in old ones only, would read all there are.
    static final String NEAR =
            """
            select document
              from (select position, document, grams
                      from published
                     where position < :before
                     order by position desc
                     limit :near) newest
             where grams @> cast(:grams as text[])
             order by position desc
             limit :most
            """;

    /// All by the index of pairs first, then the newest of them.
    static final String FOUND =
            """
            with found as materialized (
                select position
                  from published
                 where grams @> cast(:grams as text[])
                   and position < :before
            )
            select document
              from published
             where position in (select position from found order by position desc limit :most)
             order by position desc
             limit :most
            """;

    static final String CHANGED =
            """
            select document
              from published
             order by changed_at desc, position desc
             limit :most
            """;

    static final String MAPPED =
            """
            select matter, changed_at
              from published
             where position >= :from and position < :to
             order by position
             limit :most
            """;

    /// Jumps from each file to the next that is not empty.
    static final String MAPS =
            """
            with recursive file (no) as (
                (select position / :size from published order by position limit 1)
                union all
                select (select p.position / :size
                          from published p
                         where p.position >= (file.no + 1) * :size
                         order by p.position
                         limit 1)
                  from file
                 where file.no is not null
            )
            select no from file where no is not null limit :most
            """;

    private final JdbcClient db;

    PublicRows(JdbcClient db) {
        this.db = db;
    }

    public Optional<Published> find(String matter) {
        return db.sql("select document from published where matter = :matter")
                .param("matter", matter)
                .query((row, _) -> read(row.getString("document")))
                .optional();
    }

    /// Newest first.
    ///
    /// @param text what is looked for; of less than two characters nothing is
    /// @param before position, not included
    public List<Published> list(String text, long before, int most) {
        var params = new HashMap<String, Object>();
        params.put("before", before);
        params.put("most", most);
        var grams = Grams.of(text);
        if (grams.isEmpty()) {
            return documents(NEWEST, params);
        }
        params.put("grams", grams.toArray(String[]::new));
        params.put("near", NEAR_MAX);
        var near = documents(NEAR, params);
        params.remove("near");
        return near.size() == most ? near : documents(FOUND, params);
    }

    /// Those that changed last.
    public List<Published> changed() {
        var params = new HashMap<String, Object>();
        params.put("most", CHANGED_MAX);
        return documents(CHANGED, params);
    }

    private List<Published> documents(String sql, Map<String, Object> params) {
        return db.sql(sql).params(params).query((row, _) -> read(row.getString("document"))).list();
    }

    private static Published read(String document) {
        return JsonMapper.shared().readValue(document, Published.class);
    }

    /// One address of the map.
    public record Mapped(String matter, Instant changedAt) {}

    /// The numbers of the files that hold anything.
    public List<Long> maps() {
        return db.sql(MAPS)
                .param("size", (long) MAP_MAX)
                .param("most", MAP_MAX)
                .query((row, _) -> row.getLong("no"))
                .list();
    }

    public List<Mapped> map(long no) {
        return db.sql(MAPPED)
                .param("from", no * MAP_MAX)
                .param("to", (no + 1) * MAP_MAX)
                .param("most", MAP_MAX)
                .query(
                        (row, _) ->
                                new Mapped(
                                        row.getString("matter"),
                                        row.getTimestamp("changed_at").toInstant()))
                .list();
    }
}

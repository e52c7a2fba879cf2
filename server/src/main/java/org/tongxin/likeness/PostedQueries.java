package org.tongxin.likeness;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongxin.likeness.AlikeIndex.Eye;

/// What is asked of the tables of [PostedTexts].
@Component
class PostedQueries {

    /// Of later texts one in this many is counted.
    static final int ONE_IN = 64;

    /// Postings read of each entry, the newest.
    static final int POSTINGS_MAX = 300;

    /// Matters looked at that name somebody who sees no more than those, the newest.
    static final int NAMED_MAX = 500;

    /// How many more candidates are found than wanted, since some are not the reader's to see.
    private static final int SPARE = 4;

    private final JdbcClient db;

    PostedQueries(JdbcClient db) {
        this.db = db;
    }

    /// Which of these matters are posted already.
    Set<Long> known(Collection<Long> ordinals) {
        return new HashSet<>(
                db.sql("select ordinal from likeness_text where ordinal = any (:ordinals)")
                        .param("ordinals", ordinals.toArray(Long[]::new))
                        .query(Long.class)
                        .list());
    }

    /// What a matter is posted under.
    record Posted(String matter, List<Integer> entries) {
        private String line() {
            return entries.stream().map(String::valueOf).collect(joining(","));
        }
    }

    /// @param posted by ordinal
    void post(SortedMap<Long, Posted> posted) {
        var ordinals = posted.keySet().toArray(Long[]::new);
        db.sql(
                        """
                        delete from likeness_posting
                         where (entry, ordinal) in (
                               select unnest(entries), ordinal
                                 from likeness_text
                                where ordinal = any (:ordinals))
                        """)
                .param("ordinals", ordinals)
                .update();
        db.sql(
                        """
                        insert into likeness_text
                        select ordinal, matter, cast(string_to_array(entries, ',') as int[])
                          from unnest(cast(:ordinals as bigint[]), cast(:matters as text[]),
                                      cast(:entries as text[])) as e (ordinal, matter, entries)
                            on conflict (ordinal) do update set entries = excluded.entries
                        """)
                .param("ordinals", ordinals)
                .param(
                        "matters",
                        posted.values().stream().map(Posted::matter).toArray(String[]::new))
                .param("entries", posted.values().stream().map(Posted::line).toArray(String[]::new))
                .update();
        db.sql(
                        """
                        insert into likeness_posting
                        select unnest(entries), ordinal
                          from likeness_text
                         where ordinal = any (:ordinals)
                         order by 1
                            on conflict do nothing
                        """)
                .param("ordinals", ordinals)
                .update();
    }

    /// Counts texts, each by its pairs.
    void count(Collection<List<Integer>> texts) {
        if (texts.isEmpty()) {
            return;
        }
        var having = new TreeMap<Integer, Integer>();
        texts.forEach(
                pairs -> new HashSet<>(pairs).forEach(pair -> having.merge(pair, 1, Integer::sum)));
        db.sql(
                        """
                        insert into likeness_pair as p
                        select * from unnest(cast(:pairs as int[]), cast(:texts as int[]))
                            on conflict (pair) do update set texts = p.texts + excluded.texts
                        """)
                .param("pairs", having.keySet().toArray(Integer[]::new))
                .param("texts", having.values().toArray(Integer[]::new))
                .update();
        db.sql("update likeness_counted set texts = texts + :more where id = 1")
                .param("more", texts.size())
                .update();
    }

    /// In how many of the texts counted each occurs; those in none are left out.
    Map<Integer, Integer> having(Collection<Integer> pairs) {
        var having = new HashMap<Integer, Integer>();
        db.sql("select pair, texts from likeness_pair where pair = any (:pairs)")
                .param("pairs", pairs.toArray(Integer[]::new))
                .query(
                        row -> {
                            having.put(row.getInt("pair"), row.getInt("texts"));
                        });
        return having;
    }

    /// Somebody who sees a kind as a whole: of each entry the newest postings. Asked for as a
    /// range, since PostgreSQL would take few for granted and read all of an entry that many have.
    static final String OF_ALL =
            """
            select m.id
              from (select p.ordinal, sum(a.weight) as weight
                      from unnest(cast(:entries as int[]), cast(:weights as float8[]))
                                as a (entry, weight)
                     cross join lateral (
                           select ordinal
                             from likeness_posting
                            where (entry, ordinal) > (a.entry, -1)
                              and (entry, ordinal) <= (a.entry, 9223372036854775807)
                            order by entry desc, likeness_posting.ordinal desc
                            limit :postings) as p
                     group by p.ordinal
                     order by 2 desc, 1 desc
                     limit :spare) as best
              join matter m on m.ordinal = best.ordinal
             where m.kind = :kind
               and (not m.confined
                    or :confined
                    or exists (select from matter_scope s
                                where s.matter = m.id and s.scope = any (:scopes)))
             order by best.weight desc, m.ordinal desc
             limit :most
            """;

    /// Somebody who sees what names him: his newest matters, by their own entries.
    static final String OF_NAMED =
            """
            select t.matter as id
              from (select distinct mine.ordinal
                      from unnest(cast(:scopes as text[])) as of (scope)
                     cross join lateral (
                           select s.ordinal
                             from matter_scope s
                            where s.scope = of.scope and s.kind = :kind
                            order by s.ordinal desc
                            limit :named) as mine) as own
             cross join lateral (
                   select matter, entries
                     from likeness_text
                    where ordinal = own.ordinal
                    limit 1) as t
             cross join lateral (
                   select sum(a.weight) as weight
                     from unnest(cast(:entries as int[]), cast(:weights as float8[]))
                               as a (entry, weight)
                    where a.entry = any (t.entries)) as common
             where common.weight > 0
             order by common.weight desc, own.ordinal desc
             limit :most
            """;

    /// @param kind of the matters asked for
    record Asked(String kind, Map<Integer, Double> weights, int most) {}

    List<String> best(Asked asked, Eye eye) {
        if (asked.weights().isEmpty()) {
            return List.of();
        }
        return db.sql(eye.whole() ? OF_ALL : OF_NAMED)
                .params(params(asked, eye))
                .query((row, _) -> row.getString("id"))
                .list();
    }

    static Map<String, Object> params(Asked asked, Eye eye) {
        var entries = asked.weights().keySet().stream().sorted().toList();
        var params = new HashMap<String, Object>();
        params.put("kind", asked.kind());
        params.put("entries", entries.toArray(Integer[]::new));
        params.put("weights", entries.stream().map(asked.weights()::get).toArray(Double[]::new));
        params.put("scopes", eye.scopes().toArray(String[]::new));
        params.put("most", asked.most());
        if (eye.whole()) {
            params.put("postings", POSTINGS_MAX);
            params.put("spare", asked.most() * SPARE);
            params.put("confined", eye.confined());
        } else {
            params.put("named", NAMED_MAX);
        }
        return params;
    }
}

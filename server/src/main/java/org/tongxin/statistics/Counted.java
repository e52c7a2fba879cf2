package org.tongxin.statistics;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The two tables of statistics as SQL.
@Component
class Counted {

    /// Stands before the span under which persons are counted, one row each.
    static final String WHO = "who-";

    /// As what a matter of a kind is counted.
    record Row(String kind, Counts counts) {

        /// Adds what it makes up to the numbers it counts to.
        ///
        /// @param sign 1, or -1 to take it away
        void add(Map<Cell, Long> by, long sign) {
            for (var span : counts.spans()) {
                counts.numbers()
                        .forEach((what, n) -> by.merge(cell(span, what), sign * n, Long::sum));
                counts.persons()
                        .forEach(person -> by.merge(cell(WHO + span, person), sign, Long::sum));
            }
        }

        private Cell cell(String span, String what) {
            return new Cell(kind, span, what, counts.confined());
        }
    }

    /// One number.
    record Cell(String kind, String span, String what, boolean confined)
            implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            return comparing(Cell::kind)
                    .thenComparing(Cell::span)
                    .thenComparing(Cell::what)
                    .thenComparing(Cell::confined)
                    .compare(this, other);
        }
    }

    private final JdbcClient db;

    Counted(JdbcClient db) {
        this.db = db;
    }

    void clear() {
        db.sql("delete from matter_counted").update();
        db.sql("delete from statistic").update();
    }

    Map<Long, Row> rows(Collection<Long> ordinals) {
        var rows = new HashMap<Long, Row>();
        db.sql(
                        """
                        select ordinal, kind, said
                          from matter_counted
                         where ordinal = any (:ordinals)
                        """)
                .param("ordinals", ordinals.toArray(Long[]::new))
                .query(
                        row -> {
                            var counts = Counts.read(row.getString("said"));
                            rows.put(
                                    row.getLong("ordinal"), new Row(row.getString("kind"), counts));
                        });
        return rows;
    }

    void store(SortedMap<Long, Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        db.sql(
                        """
                        insert into matter_counted as old (ordinal, kind, said, found)
                        select new.ordinal, new.kind, new.said, string_to_array(new.found, chr(10))
                          from unnest(cast(:ordinals as bigint[]), cast(:kinds as text[]),
                                      cast(:said as text[]), cast(:found as text[]))
                               as new (ordinal, kind, said, found)
                            on conflict (ordinal) do update
                           set said = excluded.said, found = excluded.found
                        """)
                .param("ordinals", rows.keySet().toArray(Long[]::new))
                .param("kinds", texts(rows.values(), Row::kind))
                .param("said", texts(rows.values(), row -> row.counts().write()))
                .param("found", texts(rows.values(), row -> row.counts().found()))
                .update();
    }

    /// Adds to numbers, or takes away from them; one that comes to 0 stays as a row of 0.
    void move(SortedMap<Cell, Long> by) {
        if (by.isEmpty()) {
            return;
        }
        var cells = by.keySet();
        db.sql(
                        """
                        insert into statistic as old (kind, span, what, confined, n)
                        select new.kind, new.span, new.what, new.confined, new.n
                          from unnest(cast(:kinds as text[]), cast(:spans as text[]),
                                      cast(:whats as text[]), cast(:confined as boolean[]),
                                      cast(:by as bigint[]))
                               as new (kind, span, what, confined, n)
                            on conflict (kind, span, what, confined) do update
                           set n = old.n + excluded.n
                        """)
                .param("kinds", texts(cells, Cell::kind))
                .param("spans", texts(cells, Cell::span))
                .param("whats", texts(cells, Cell::what))
                .param("confined", cells.stream().map(Cell::confined).toArray(Boolean[]::new))
                .param("by", by.values().toArray(Long[]::new))
                .update();
    }

    private static <T> String[] texts(Collection<T> of, Function<T, String> text) {
        return of.stream().map(text).toArray(String[]::new);
    }
}

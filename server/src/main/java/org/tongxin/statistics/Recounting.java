package org.tongxin.statistics;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import org.tongxin.matter.follow.Recount;
import org.tongxin.matter.log.Findings;
import org.tongxin.matter.log.Histories;
import org.tongxin.matter.log.History;

/// Counts every matter again from its facts (重新计数) and compares: each with the row it is kept in,
/// and the numbers with the sum of all rows. In one snapshot, so that it may run beside a server; a
/// matter with facts that are not counted yet is compared by its row only.
@Component
class Recounting implements Recount {

    private static final int MATTERS_AT_ONCE = 500;

    private final Map<String, Counting> kinds;
    private final Histories histories;
    private final DataSource database;

    Recounting(List<Counting> kinds, Histories histories, DataSource database) {
        this.kinds = kinds.stream().collect(Collectors.toMap(Counting::kind, kind -> kind));
        this.histories = histories;
        this.database = database;
    }

    @Override
    public List<String> wrong() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return new Snapshot(connection).wrong();
            } finally {
                connection.rollback();
            }
        }
    }

    /// One look at all of it.
    private final class Snapshot {

        private final Connection connection;
        private final JdbcClient db;
        private final Findings.Collecting findings = new Findings.Collecting();
        private final Map<Counted.Cell, Long> sums = new HashMap<>();

        Snapshot(Connection connection) {
            this.connection = connection;
            this.db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        }

        List<String> wrong() throws SQLException {
            var pending = pending();
            var last = "";
            for (var ids = ids(last); !ids.isEmpty(); ids = ids(last)) {
                compare(histories.fold(connection, ids), pending);
                last = ids.getLast();
            }
            sums.values().removeIf(sum -> sum == 0);
            numbers();
            return findings.wrong();
        }

        private void compare(Map<String, History> some, Set<String> pending) {
            var calculated = new TreeMap<Long, Counted.Row>();
            var ids = new HashMap<Long, String>();
            some.forEach(
                    (id, history) -> {
                        var counting = kinds.get(history.kind());
                        if (counting != null) {
                            var ordinal = history.state().matter().ordinal();
                            var counts = counting.of(history.state());
                            calculated.put(ordinal, new Counted.Row(history.kind(), counts));
                            ids.put(ordinal, id);
                        }
                    });
            var stored = new Counted(db).rows(calculated.keySet());
            calculated.forEach(
                    (ordinal, row) -> {
                        var nothing = new Counted.Row(row.kind(), Counts.NONE);
                        var kept = stored.getOrDefault(ordinal, nothing);
                        kept.add(sums, 1);
                        var id = ids.getOrDefault(ordinal, "");
                        if (!pending.contains(id)) {
                            findings.add("counted " + id, told(row), told(kept));
                        }
                    });
        }

        private static String told(Counted.Row row) {
            return row.counts().write().replace('\n', ' ').replace('\t', ' ');
        }

        private void numbers() {
            db.sql("select kind, span, what, confined, n from statistic where n <> 0")
                    .query(
                            row -> {
                                var cell =
                                        new Counted.Cell(
                                                row.getString("kind"),
                                                row.getString("span"),
                                                row.getString("what"),
                                                row.getBoolean("confined"));
                                var sum = sums.remove(cell);
                                differs(cell, sum == null ? 0 : sum, row.getLong("n"));
                            });
            new TreeMap<>(sums).forEach((cell, sum) -> differs(cell, sum, 0));
        }

        private void differs(Counted.Cell cell, long calculated, long stored) {
            var named = "statistic %s %s %s".formatted(cell.kind(), cell.span(), cell.what());
            findings.add(named, calculated, stored);
        }

        /// Matters with facts that are not counted yet.
        private Set<String> pending() {
            return new HashSet<>(
                    db.sql(
                                    """
                                    select distinct matter
                                      from journal_entry
                                     where idx >= coalesce(
                                               (select next from consumer where name = :name), 0)
                                    """)
                            .param("name", Counter.NAME)
                            .query((row, _) -> row.getString("matter"))
                            .list());
        }

        private List<String> ids(String after) {
            return db.sql(
                            """
                            select matter
                              from journal_entry
                             where matter > :after and version = 1
                             order by matter
                             limit :limit
                            """)
                    .param("after", after)
                    .param("limit", MATTERS_AT_ONCE)
                    .query((row, _) -> row.getString("matter"))
                    .list();
        }
    }
}

package org.tongxin.bench.door;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.tongxin.bench.stand.Base;

/// The limit (极限): rows like those the door writes, into the same tables with the same indexes and
/// triggers, by plain JDBC batches, with nothing read, decided, encrypted or hashed.
///
/// One writer, as the door is one. Rows that the door updates are inserted here as new ones; what
/// it deletes is left alone. Head and counter are updated once a transaction, as there.
final class Limit implements Contender {

    private static final AtomicLong WRITERS = new AtomicLong();

    private final Base base;
    private final HikariDataSource pool;
    private final Written written;
    private final AtomicLong numbers = new AtomicLong(1L << 32);
    private int steps = 64;

    private Limit(Base base, Written written) {
        this.base = base;
        this.written = written;
        pool = new HikariDataSource();
        var app = base.access().app();
        pool.setJdbcUrl(app.url());
        pool.setUsername(app.user());
        pool.setPassword(app.password());
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.setMaximumPoolSize(8);
    }

    static Limit open(Base base, Written written) {
        return new Limit(base, written);
    }

    /// So many steps a transaction: what a batch of the door had.
    void steps(int steps) {
        this.steps = Math.max(1, steps);
    }

    @Override
    public String name() {
        return "limit";
    }

    @Override
    public Base base() {
        return base;
    }

    @Override
    public Caller caller(int no) {
        return new Writer();
    }

    @Override
    public void rest() {
        base.rest(pool);
    }

    @Override
    public void close() {
        pool.close();
    }

    /// Writes step after step: the first of all chains, then the second of all.
    private final class Writer implements Caller {
        private final long writer = WRITERS.incrementAndGet();
        private final Random random = new Random(writer);
        private long round;
        private int chain;
        private int step;

        @Override
        public int step() {
            var rows = new LinkedHashMap<Written.Table, List<List<@Nullable Object>>>();
            for (var table : written.tables()) {
                rows.put(table, new ArrayList<>());
            }
            for (var i = 0; i < steps; i++) {
                add(rows);
            }
            try (var connection = pool.getConnection()) {
                connection.setAutoCommit(false);
                lock(connection);
                for (var table : rows.entrySet()) {
                    insert(connection, table.getKey(), table.getValue());
                }
                count(connection);
                connection.commit();
                return steps;
            } catch (SQLException broken) {
                throw new IllegalStateException("the limit cannot write", broken);
            }
        }

        private void add(Map<Written.Table, List<List<@Nullable Object>>> rows) {
            var matter = "p-%d-%d-%d".formatted(writer, round, chain);
            for (var row : written.chains().get(chain).get(step)) {
                var into = rows.get(row.table());
                if (into != null) {
                    into.add(renumbered(row, matter));
                }
            }
            chain = (chain + 1) % written.chains().size();
            if (chain == 0) {
                step = (step + 1) % Step.COUNT;
                round += step == 0 ? 1 : 0;
            }
        }

        private List<@Nullable Object> renumbered(Written.Row row, String matter) {
            var renumbered = new ArrayList<@Nullable Object>(row.values());
            var read = row.table().name().startsWith("matter");
            for (var at = 0; at < renumbered.size(); at++) {
                var old = renumbered.get(at);
                renumbered.set(
                        at,
                        switch (row.table().columns().get(at)) {
                            case "id", "matter" -> read ? matter + "." + step : matter;
                            case "idx", "ordinal" -> numbers.incrementAndGet();
                            case "key" -> matter + "." + step;
                            case "commitment", "leaf_hash", "hash", "salt" ->
                                    old instanceof byte[] hash ? fresh(hash) : old;
                            default -> old;
                        });
            }
            return renumbered;
        }

        private byte[] fresh(byte[] old) {
            var bytes = new byte[old.length];
            random.nextBytes(bytes);
            return bytes;
        }
    }

    private static void lock(Connection connection) throws SQLException {
        try (var lock =
                        connection.prepareStatement(
                                "select size, frontier from journal_head where id = 1 for update");
                var row = lock.executeQuery()) {
            row.next();
        }
    }

    private static void count(Connection connection) throws SQLException {
        try (var head =
                        connection.prepareStatement(
                                "update journal_head set size = size + 1, at = now() where id = 1");
                var counter =
                        connection.prepareStatement(
                                """
                                insert into counter as old (series, last) values ('limit', 1)
                                    on conflict (series) do update set last = old.last + 1
                                """)) {
            head.executeUpdate();
            counter.executeUpdate();
        }
    }

    private static void insert(
            Connection connection, Written.Table table, List<List<@Nullable Object>> rows)
            throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (var insert = connection.prepareStatement(table.insert())) {
            for (var row : rows) {
                bind(connection, insert, row);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void bind(
            Connection connection, PreparedStatement insert, List<@Nullable Object> row)
            throws SQLException {
        for (var at = 0; at < row.size(); at++) {
            if (row.get(at) instanceof Object[] list) {
                insert.setArray(at + 1, connection.createArrayOf("text", list));
            } else {
                insert.setObject(at + 1, row.get(at));
            }
        }
    }
}

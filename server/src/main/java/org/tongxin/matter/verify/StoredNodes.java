package org.tongxin.matter.verify;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.tongxin.journal.Hash;
import org.tongxin.journal.Tiles;
import org.tongxin.matter.log.Findings;

/// The stored nodes of every eighth level, each level read once, in step with the calculation.
final class StoredNodes implements AutoCloseable {

    private static final int FETCH = 500;

    private final Connection connection;
    private final Findings.Collecting findings;
    private final Map<Integer, Level> levels = new TreeMap<>();

    StoredNodes(Connection connection, Findings.Collecting findings) {
        this.connection = connection;
        this.findings = findings;
    }

    /// A node was calculated; those of a level come in order.
    void node(int level, long index, Hash hash) {
        if (level == 0 || level % Tiles.HEIGHT != 0) {
            return;
        }
        try {
            if (!levels.containsKey(level)) {
                levels.put(level, new Level(level));
            }
            levels.get(level).expect(index, hash);
        } catch (SQLException broken) {
            throw new IllegalStateException("the tree cannot be read", broken);
        }
    }

    /// Nothing more is calculated: what is left over belongs to no tree.
    void finish() throws SQLException {
        for (var level : levels.values()) {
            level.finish();
        }
        try (var query =
                connection.prepareStatement(
                        "select level, idx from journal_node where level <> all (?) limit 100")) {
            query.setArray(1, connection.createArrayOf("int2", levels.keySet().toArray()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    stray(rows.getInt(1), rows.getLong(2));
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        for (var level : levels.values()) {
            level.rows.close();
            level.query.close();
        }
    }

    private void stray(int level, long index) {
        findings.say(
                "node %d at level %d stands in the table and not in the tree"
                        .formatted(index, level));
    }

    private final class Level {
        private final int level;
        private final PreparedStatement query;
        private final ResultSet rows;
        private boolean has;

        Level(int level) throws SQLException {
            this.level = level;
            query =
                    connection.prepareStatement(
                            "select idx, hash from journal_node where level = ? order by idx");
            query.setInt(1, level);
            query.setFetchSize(FETCH);
            rows = query.executeQuery();
            has = rows.next();
        }

        void expect(long index, Hash hash) throws SQLException {
            while (has && rows.getLong(1) < index) {
                stray(level, rows.getLong(1));
                has = rows.next();
            }
            var stored = "nothing";
            if (has && rows.getLong(1) == index) {
                stored = HexFormat.of().formatHex(rows.getBytes(2));
                has = rows.next();
            }
            findings.add("node %d at level %d".formatted(index, level), hash.hex(), stored);
        }

        void finish() throws SQLException {
            for (var said = 0; has && said < Findings.WRONG_MAX; said++) {
                stray(level, rows.getLong(1));
                has = rows.next();
            }
        }
    }
}

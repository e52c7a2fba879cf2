package org.tongxin.matter.door;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongxin.journal.FrontierBuilder;
import org.tongxin.matter.log.Head;
import org.tongxin.matter.log.Leaves;
import org.tongxin.matter.rows.ReadTables;
import org.tongxin.matter.rows.Rows;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.matter.seal.Sealing;

/// Writes a batch: facts, texts, read tables, tree, head, counters and keys, all in the door's
/// transaction.
@Component
class Writing {

    private final Sealing sealing;

    Writing(Sealing sealing) {
        this.sealing = sealing;
    }

    void write(Connection connection, Batch batch) throws SQLException {
        entries(connection, batch.written());
        texts(connection, batch.written());
        rows(connection, batch);
        tree(connection, batch);
        batch.counters().store();
        keys(connection, batch.kept());
    }

    private static void entries(Connection connection, List<Leaves.Leaf> leaves)
            throws SQLException {
        try (var insert =
                connection.prepareStatement(
                        """
                        insert into journal_entry (idx, matter, version, leaf, leaf_hash)
                        values (?, ?, ?, ?, ?)
                        """)) {
            for (var leaf : leaves) {
                insert.setLong(1, leaf.recorded().index());
                insert.setString(2, leaf.recorded().matter());
                insert.setLong(3, leaf.recorded().version());
                insert.setBytes(4, leaf.bytes());
                insert.setBytes(5, leaf.hash().bytes());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void texts(Connection connection, List<Leaves.Leaf> leaves) throws SQLException {
        try (var insert =
                connection.prepareStatement(
                        """
                        insert into sealed_value (commitment, subject, salt, ciphertext)
                        values (?, ?, ?, ?)
                        """)) {
            for (var leaf : leaves) {
                for (var sealed : leaf.fresh()) {
                    var fresh = java.util.Objects.requireNonNull(sealed.fresh());
                    insert.setBytes(1, sealed.bytes());
                    insert.setString(2, fresh.subject());
                    insert.setBytes(3, fresh.salt());
                    insert.setBytes(4, sealing.encrypt(fresh));
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static void rows(Connection connection, Batch batch) throws SQLException {
        var texts = new LinkedHashMap<Sealed, String>();
        for (var leaf : batch.written()) {
            for (var sealed : leaf.fresh()) {
                texts.put(sealed, java.util.Objects.requireNonNull(sealed.fresh()).text());
            }
        }
        var before = batch.before();
        var old = new LinkedHashMap<Rows.Key, List<@Nullable Object>>();
        var now = new LinkedHashMap<Rows.Key, List<@Nullable Object>>();
        batch.changed()
                .forEach(
                        (id, history) -> {
                            var earlier = before.get(id);
                            if (earlier != null) {
                                old.putAll(Rows.of(earlier.kind(), earlier.state()));
                            }
                            now.putAll(Rows.of(history.kind(), history.state()));
                        });
        new ReadTables(connection, texts, "").change(old, now);
    }

    private static void tree(Connection connection, Batch batch) throws SQLException {
        var nodes = new ArrayList<Node>();
        var builder =
                new FrontierBuilder(
                        batch.head().frontier(),
                        (level, index, hash) -> {
                            if (level > 0 && level % 8 == 0) {
                                nodes.add(new Node(level, index, hash.bytes()));
                            }
                        });
        for (var leaf : batch.written()) {
            builder.add(leaf.hash());
        }
        store(connection, nodes);
        var frontier = builder.frontier();
        new Head(frontier.size(), frontier, batch.at()).store(connection);
    }

    private record Node(int level, long index, byte[] hash) {}

    private static void store(Connection connection, List<Node> nodes) throws SQLException {
        try (var insert =
                connection.prepareStatement(
                        "insert into journal_node (level, idx, hash) values (?, ?, ?)")) {
            for (var node : nodes) {
                insert.setInt(1, node.level());
                insert.setLong(2, node.index());
                insert.setBytes(3, node.hash());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void keys(Connection connection, List<Batch.Kept> kept) throws SQLException {
        try (var insert =
                connection.prepareStatement(
                        """
                        insert into command_key (actor, key, content, matter, version, idx)
                        values (?, ?, ?, ?, ?, ?)
                        """)) {
            for (var one : kept) {
                insert.setString(1, one.asked().actor().person());
                insert.setString(2, one.asked().key());
                insert.setBytes(3, one.asked().content());
                insert.setString(4, one.done().matter());
                insert.setLong(5, one.done().version());
                insert.setLong(6, one.done().index());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}

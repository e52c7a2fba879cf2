package org.tongxin.matter.log;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import org.tongxin.journal.Checkpoint;
import org.tongxin.journal.Frontier;
import org.tongxin.journal.FrontierBuilder;
import org.tongxin.journal.Hash;
import org.tongxin.journal.Merkle;
import org.tongxin.journal.Note;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.matter.seal.Sealing;

/// Verifies the journal (`journal verify`): recomputes every hash from the stored bytes, in one
/// snapshot and beside a running server, and says what differs.
@Component
public class Verifying {

    private static final int FETCH = 2_000;

    private final DataSource database;
    private final Leaves leaves;
    private final Sealing sealing;

    public Verifying(DataSource database, Leaves leaves, Sealing sealing) {
        this.database = database;
        this.leaves = leaves;
        this.sealing = sealing;
    }

    public Findings verify() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                var findings = new Findings.Collecting();
                var head = Head.read(connection);
                var roots = checkpoints(connection, findings);
                var run = new Run(findings, nodes(connection), roots);
                entries(connection, run);
                findings.add("size of the head", run.tree.size(), head.size());
                findings.add("root", run.tree.root().hex(), head.frontier().root().hex());
                run.finish();
                texts(connection, findings);
                return new Findings(run.tree.size(), run.tree.root().hex(), findings.wrong());
            } finally {
                connection.rollback();
                connection.setReadOnly(false);
            }
        }
    }

    private record NodeAt(int level, long index) {}

    /// One pass over the leaves in their order.
    private final class Run {
        private final Findings.Collecting findings;
        private final Map<NodeAt, Hash> stored;
        private final Map<Long, Hash> roots;
        private final Map<String, Link> newest = new HashMap<>();
        private final FrontierBuilder tree;

        Run(Findings.Collecting findings, Map<NodeAt, Hash> stored, Map<Long, Hash> roots) {
            this.findings = findings;
            this.stored = stored;
            this.roots = roots;
            this.tree = new FrontierBuilder(Frontier.empty(), this::node);
        }

        private void node(int level, long index, Hash hash) {
            if (level > 0 && level % 8 == 0) {
                var kept = stored.remove(new NodeAt(level, index));
                findings.add(
                        "node %d at level %d".formatted(index, level),
                        hash.hex(),
                        kept == null ? "nothing" : kept.hex());
            }
        }

        void entry(ResultSet row) throws SQLException {
            var index = row.getLong("idx");
            findings.add("index after " + (tree.size() - 1), tree.size(), index);
            var bytes = row.getBytes("leaf");
            var hash = Merkle.leaf(bytes);
            findings.add("hash of leaf " + index, hash.hex(), hex(row.getBytes("leaf_hash")));
            tree.add(hash);
            checkpoint();
            try {
                history(index, row, leaves.read(index, bytes), hash);
            } catch (IllegalStateException unreadable) {
                findings.say(String.valueOf(unreadable.getMessage()));
            }
        }

        private void checkpoint() {
            var root = roots.remove(tree.size());
            if (root != null) {
                findings.add("root of checkpoint " + tree.size(), tree.root().hex(), root.hex());
            }
        }

        private void history(long index, ResultSet row, Leaves.Read read, Hash hash)
                throws SQLException {
            var matter = read.recorded().matter();
            var before = newest.getOrDefault(matter, new Link(0, ""));
            findings.add("matter of leaf " + index, matter, row.getString("matter"));
            findings.add(
                    "version of leaf " + index, before.version() + 1, read.recorded().version());
            findings.add("version of row " + index, before.version() + 1, row.getLong("version"));
            findings.add("link of leaf " + index, before.hash(), read.previous());
            newest.put(matter, new Link(before.version() + 1, Links.of(hash)));
        }

        void finish() {
            stored.keySet()
                    .forEach(
                            node ->
                                    findings.say(
                                            "node %d at level %d stands in the table and not in the tree"
                                                    .formatted(node.index(), node.level())));
            roots.keySet()
                    .forEach(
                            size ->
                                    findings.say(
                                            "checkpoint %d is beyond the journal's end: a restore lost facts"
                                                    .formatted(size)));
        }
    }

    private record Link(long version, String hash) {}

    private static void entries(Connection connection, Run run) throws SQLException {
        try (var query =
                connection.prepareStatement(
                        """
                        select idx, matter, version, leaf, leaf_hash
                          from journal_entry
                         order by idx
                        """)) {
            query.setFetchSize(FETCH);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    run.entry(rows);
                }
            }
        }
    }

    private static Map<NodeAt, Hash> nodes(Connection connection) throws SQLException {
        var nodes = new HashMap<NodeAt, Hash>();
        try (var query = connection.prepareStatement("select level, idx, hash from journal_node");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                nodes.put(
                        new NodeAt(rows.getInt("level"), rows.getLong("idx")),
                        Hash.of(rows.getBytes("hash")));
            }
        }
        return nodes;
    }

    private static Map<Long, Hash> checkpoints(Connection connection, Findings.Collecting findings)
            throws SQLException {
        var roots = new TreeMap<Long, Hash>();
        try (var query = connection.prepareStatement("select size, note from journal_checkpoint");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                var size = rows.getLong("size");
                var signed =
                        Note.parse(rows.getString("note"))
                                .flatMap(note -> Checkpoint.parse(note.text()));
                if (signed.isEmpty()) {
                    findings.say("checkpoint %d cannot be read".formatted(size));
                } else {
                    findings.add("size of checkpoint " + size, size, signed.get().size());
                    roots.put(size, signed.get().root());
                }
            }
        }
        roots.remove(0L);
        return roots;
    }

    private void texts(Connection connection, Findings.Collecting findings) throws SQLException {
        try (var query =
                connection.prepareStatement(
                        """
                        select commitment, salt, ciphertext
                          from sealed_value
                         where salt is not null
                        """)) {
            query.setFetchSize(FETCH);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    text(rows, findings);
                }
            }
        }
    }

    private void text(ResultSet row, Findings.Collecting findings) throws SQLException {
        var name = Links.of(Hash.of(row.getBytes("commitment")));
        try {
            var salt = row.getBytes("salt");
            var text = sealing.open(salt, row.getBytes("ciphertext"));
            if (text == null || !Sealed.of(name).opensWith(salt, text)) {
                findings.say("text %s is not what was committed to".formatted(name));
            }
        } catch (IllegalStateException altered) {
            findings.say("text %s: %s".formatted(name, altered.getMessage()));
        }
    }

    private static String hex(byte[] bytes) {
        return java.util.HexFormat.of().formatHex(bytes);
    }
}

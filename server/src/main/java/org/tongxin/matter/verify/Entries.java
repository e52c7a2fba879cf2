package org.tongxin.matter.verify;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;
import org.tongxin.journal.FrontierBuilder;
import org.tongxin.journal.Hash;
import org.tongxin.journal.Merkle;
import org.tongxin.matter.log.Findings;
import org.tongxin.matter.log.Links;

/// One pass over the entries in their order, each beside the one before it in its matter.
final class Entries {

    private static final int FETCH = 2_000;
    private static final long PROGRESS_EVERY = 1 << 16;

    /// Row by row through indexes, so that nothing is sorted or held, here or in the database.
    static final String PLAN =
            """
            set local enable_hashjoin = off; set local enable_mergejoin = off;
            set local enable_memoize = off; set local enable_material = off;
            set local enable_sort = off; set local enable_seqscan = off; set local jit = off
            """;

    static final String QUERY =
            """
            select e.idx, e.matter, e.version, e.leaf, e.leaf_hash,
                   p.idx as before_idx, p.leaf_hash as before_hash
              from journal_entry e
              left join journal_entry p
                on p.matter = e.matter and p.version = e.version - 1
             order by e.idx
            """;

    private final Findings.Collecting findings;
    private final FrontierBuilder tree;
    private final LongConsumer progress;

    Entries(Findings.Collecting findings, FrontierBuilder tree, LongConsumer progress) {
        this.findings = findings;
        this.tree = tree;
        this.progress = progress;
    }

    void verify(Connection connection, SignedRoots signed) throws SQLException {
        try (var plan = connection.createStatement()) {
            plan.execute(PLAN);
        }
        try (var query = connection.prepareStatement(QUERY)) {
            query.setFetchSize(FETCH);
            query.unwrap(PGStatement.class).setPrepareThreshold(-1);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    entry(rows);
                    signed.reached(tree);
                    if (tree.size() % PROGRESS_EVERY == 0) {
                        progress.accept(tree.size());
                    }
                }
            }
        }
    }

    private void entry(ResultSet row) throws SQLException {
        var index = row.getLong(1);
        if (index != tree.size()) {
            findings.add("index after " + (tree.size() - 1), tree.size(), index);
        }
        var leaf = row.getBytes(4);
        var hash = Merkle.leaf(leaf);
        if (!Arrays.equals(hash.bytes(), row.getBytes(5))) {
            findings.add("hash of leaf " + index, hash.hex(), hex(row.getBytes(5)));
        }
        tree.add(hash);
        var fields = LeafFields.read(leaf);
        if (fields.isEmpty()) {
            findings.say("leaf %d cannot be read".formatted(index));
        } else {
            links(index, row, fields.get());
        }
    }

    private void links(long index, ResultSet row, LeafFields leaf) throws SQLException {
        var version = row.getLong(3);
        if (!leaf.matter().equals(row.getString(2))) {
            findings.add("matter of leaf " + index, leaf.matter(), row.getString(2));
        }
        if (leaf.version() != version || version < 1) {
            findings.add("version of leaf " + index, leaf.version(), version);
        }
        var before = row.getBytes(7);
        if (before == null ? version > 1 : row.getLong(6) >= index) {
            findings.say(
                    "leaf %d is fact %d of %s, and fact %d does not stand before it"
                            .formatted(index, version, leaf.matter(), version - 1));
        }
        var prev = before == null ? "" : Links.of(Hash.of(before));
        if (!prev.equals(leaf.prev())) {
            findings.add("link of leaf " + index, prev, leaf.prev());
        }
    }

    private static String hex(byte @Nullable [] bytes) {
        return bytes == null ? "nothing" : HexFormat.of().formatHex(bytes);
    }
}

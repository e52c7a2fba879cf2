package org.tongxin.matter.verify;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
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
            select idx, matter, version, leaf, leaf_hash
              from journal_entry
             order by idx
            """;

    /// An entry with what was calculated of it.
    ///
    /// @param stored the leaf's hash as it is stored
    record Entry(
            long index,
            String matter,
            long version,
            byte @Nullable [] stored,
            Hash hash,
            Optional<LeafFields> fields) {}

    /// An entry as it is stored.
    private record Stored(
            long index, String matter, long version, byte[] leaf, byte @Nullable [] hash) {

        static Stored read(ResultSet row) throws SQLException {
            return new Stored(
                    row.getLong(1),
                    row.getString(2),
                    row.getLong(3),
                    row.getBytes(4),
                    row.getBytes(5));
        }

        Entry calculated() {
            return new Entry(
                    index, matter, version, hash, Merkle.leaf(leaf), LeafFields.read(leaf));
        }
    }

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
        var before = new Before(connection);
        try (var query = connection.prepareStatement(QUERY)) {
            query.setFetchSize(FETCH);
            query.unwrap(PGStatement.class).setPrepareThreshold(-1);
            try (var rows = query.executeQuery()) {
                new ReadAhead<>(rows, Stored::read).each(block -> block(block, before, signed));
            }
        }
    }

    /// Hashes and fields are calculated on all processors, the tree in its order.
    private void block(List<Stored> stored, Before before, SignedRoots signed) throws SQLException {
        var block = stored.parallelStream().map(Stored::calculated).toList();
        before.prepare(block);
        for (var entry : block) {
            entry(entry);
            entry.fields().ifPresent(leaf -> links(entry, leaf, before.of(entry)));
            before.remember(entry);
            signed.reached(tree);
            if (tree.size() % PROGRESS_EVERY == 0) {
                progress.accept(tree.size());
            }
        }
    }

    private void entry(Entry entry) {
        if (entry.index() != tree.size()) {
            findings.add("index after " + (tree.size() - 1), tree.size(), entry.index());
        }
        if (!Arrays.equals(entry.hash().bytes(), entry.stored())) {
            findings.add("hash of leaf " + entry.index(), entry.hash().hex(), hex(entry.stored()));
        }
        tree.add(entry.hash());
        if (entry.fields().isEmpty()) {
            findings.say("leaf %d cannot be read".formatted(entry.index()));
        }
    }

    private void links(Entry entry, LeafFields leaf, Before.@Nullable Stored before) {
        var index = entry.index();
        var version = entry.version();
        if (!leaf.matter().equals(entry.matter())) {
            findings.add("matter of leaf " + index, leaf.matter(), entry.matter());
        }
        if (leaf.version() != version || version < 1) {
            findings.add("version of leaf " + index, leaf.version(), version);
        }
        if (before == null ? version > 1 : before.index() >= index) {
            findings.say(
                    "leaf %d is fact %d of %s, and fact %d does not stand before it"
                            .formatted(index, version, leaf.matter(), version - 1));
        }
        var hash = before == null ? null : before.hash();
        var prev = hash == null ? "" : Links.of(Hash.of(hash));
        if (!prev.equals(leaf.prev())) {
            findings.add("link of leaf " + index, prev, leaf.prev());
        }
    }

    private static String hex(byte @Nullable [] bytes) {
        return bytes == null ? "nothing" : HexFormat.of().formatHex(bytes);
    }
}

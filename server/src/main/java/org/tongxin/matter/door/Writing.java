package org.tongxin.matter.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongxin.journal.FrontierBuilder;
import org.tongxin.matter.log.Head;
import org.tongxin.matter.log.History;
import org.tongxin.matter.log.Leaves;
import org.tongxin.matter.log.Script;
import org.tongxin.matter.rows.ReadTables;
import org.tongxin.matter.rows.Rows;
import org.tongxin.matter.seal.Sealed;

/// Writes a batch: facts, texts, read tables, tree, head, counters and keys, all in the door's
/// transaction.
@Component
class Writing {

    private static final int REMEMBERED_MAX = 2_000;

    private final Cache<History, Map<Rows.Key, List<@Nullable Object>>> remembered =
            Caffeine.newBuilder().weakKeys().maximumSize(REMEMBERED_MAX).build();

    /// What a batch writes, ready to be sent; its head is not among it.
    ///
    /// @param early what may be written before the head is held: nobody else writes the same
    /// @param late what stands on the head
    /// @param after the head the batch leaves
    record Prepared(Script early, Script late, Head after) {

        /// Writes all of it, the head included, while that is held.
        void run(Connection connection) throws SQLException {
            var all = new Script().add(early).add(late);
            after.store(all);
            all.run(connection);
        }
    }

    Prepared prepare(Batch batch) {
        var early = new Script();
        texts(early, batch.outcome().written());
        keys(early, batch.outcome().kept());
        var late = new Script();
        entries(late, batch.outcome().written());
        rows(late, batch);
        var after = tree(late, batch);
        batch.counters().store(late);
        return new Prepared(early, late, after);
    }

    private static void entries(Script script, List<Leaves.Leaf> leaves) {
        script.add(
                """
                insert into journal_entry (idx, matter, version, leaf, leaf_hash)
                select * from unnest(?::bigint[], ?::text[], ?::bigint[], ?::bytea[], ?::bytea[])
                """,
                leaves.stream().mapToLong(leaf -> leaf.recorded().index()).toArray(),
                leaves.stream().map(leaf -> leaf.recorded().matter()).toArray(String[]::new),
                leaves.stream().mapToLong(leaf -> leaf.recorded().version()).toArray(),
                leaves.stream().map(Leaves.Leaf::bytes).toArray(byte[][]::new),
                leaves.stream().map(leaf -> leaf.hash().bytes()).toArray(byte[][]::new));
    }

    private static void texts(Script script, List<Leaves.Leaf> leaves) {
        var texts = leaves.stream().flatMap(leaf -> leaf.fresh().stream()).toList();
        if (texts.isEmpty()) {
            return;
        }
        var fresh = texts.stream().map(text -> Objects.requireNonNull(text.fresh())).toList();
        script.add(
                """
                insert into sealed_value (commitment, subject, salt, ciphertext)
                select * from unnest(?::bytea[], ?::text[], ?::bytea[], ?::bytea[])
                """,
                texts.stream().map(Sealed::bytes).toArray(byte[][]::new),
                fresh.stream().map(Sealed.Fresh::subject).toArray(String[]::new),
                fresh.stream().map(Sealed.Fresh::salt).toArray(byte[][]::new),
                fresh.stream().map(Sealed.Fresh::ciphertext).toArray(byte[][]::new));
    }

    /// What a history amounts to does not change, and the next batch asks for it again.
    private Map<Rows.Key, List<@Nullable Object>> rows(History history) {
        return remembered.get(history, one -> Rows.of(one.kind(), one.state()));
    }

    private void rows(Script script, Batch batch) {
        var texts = new LinkedHashMap<Sealed, String>();
        for (var leaf : batch.outcome().written()) {
            for (var sealed : leaf.fresh()) {
                texts.put(sealed, Objects.requireNonNull(sealed.fresh()).text());
            }
        }
        var before = batch.known().before();
        var tables = ReadTables.live(texts);
        batch.known()
                .changed()
                .forEach(
                        (id, history) -> {
                            var earlier = before.get(id);
                            tables.change(
                                    earlier == null ? Map.of() : rows(earlier), rows(history));
                        });
        if (batch.isAhead()) {
            tables.writeKnown(script);
        } else {
            tables.write(script);
        }
    }

    private static Head tree(Script script, Batch batch) {
        var nodes = new ArrayList<Node>();
        var builder =
                new FrontierBuilder(
                        batch.head().frontier(),
                        (level, index, hash) -> {
                            if (level > 0 && level % 8 == 0) {
                                nodes.add(new Node(level, index, hash.bytes()));
                            }
                        });
        for (var leaf : batch.outcome().written()) {
            builder.add(leaf.hash());
        }
        if (!nodes.isEmpty()) {
            script.add(
                    """
                    insert into journal_node (level, idx, hash)
                    select * from unnest(?::bigint[], ?::bigint[], ?::bytea[])
                    """,
                    nodes.stream().mapToLong(Node::level).toArray(),
                    nodes.stream().mapToLong(Node::index).toArray(),
                    nodes.stream().map(Node::hash).toArray(byte[][]::new));
        }
        var frontier = builder.frontier();
        return new Head(frontier.size(), frontier, batch.at());
    }

    private record Node(long level, long index, byte[] hash) {}

    private static void keys(Script script, List<Outcome.Kept> kept) {
        script.add(
                """
                insert into command_key (actor, key, content, matter, version, idx)
                select *
                  from unnest(?::text[], ?::text[], ?::bytea[], ?::text[], ?::bigint[], ?::bigint[])
                """,
                kept.stream().map(one -> one.asked().actor().person()).toArray(String[]::new),
                kept.stream().map(one -> one.asked().key()).toArray(String[]::new),
                kept.stream().map(one -> one.asked().content()).toArray(byte[][]::new),
                kept.stream().map(one -> one.done().matter()).toArray(String[]::new),
                kept.stream().mapToLong(one -> one.done().version()).toArray(),
                kept.stream().mapToLong(one -> one.done().index()).toArray());
    }
}

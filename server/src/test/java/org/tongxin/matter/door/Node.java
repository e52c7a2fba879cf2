package org.tongxin.matter.door;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongxin.TestDatabase;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Command;
import org.tongxin.matter.Kind;
import org.tongxin.matter.door.Opening.Bounds;
import org.tongxin.matter.log.Growth;
import org.tongxin.matter.log.Histories;
import org.tongxin.matter.log.Kinds;
import org.tongxin.matter.log.Leaves;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.matter.seal.Sealing;

/// One server node with its door open, for tests: the real parts, put together by hand.
public final class Node implements AutoCloseable {

    public static final Actor CLERK = new Actor("p-1", "post-1", "office", "clerk");

    public final HikariDataSource pool;
    public final Sealing sealing = new Sealing(new byte[32]);
    public final Kinds kinds;
    public final Leaves leaves;
    public final Histories histories;
    public final Growth growth = new Growth();
    public final Door door;

    public Node(TestDatabase database) {
        this(database.pool(), InstantSource.system(), Bounds.USUAL);
    }

    /// A node of another kind of matter, at another time.
    public Node(TestDatabase database, InstantSource instants, Kind<?> kind) {
        this(database.pool(), instants, Bounds.USUAL, kind);
    }

    Node(HikariDataSource pool, InstantSource instants, Bounds bounds) {
        this(pool, instants, bounds, new Slips());
    }

    private Node(HikariDataSource pool, InstantSource instants, Bounds bounds, Kind<?> kind) {
        this.pool = pool;
        kinds = new Kinds(List.of(kind));
        leaves = new Leaves(kinds);
        histories = new Histories(pool, leaves, kinds);
        var deciding = new Deciding(histories, kinds, leaves, instants);
        door = new Door(new Committing(pool, deciding, new Writing(), growth, bounds));
        door.start();
    }

    /// A command that waits, or not, like any other; one that nobody repeats.
    public Asked asked(@Nullable String id, Command command, boolean urgent) {
        var key = UUID.randomUUID().toString();
        return new Asked("slip", id, null, CLERK, command, key, bytes(key), urgent);
    }

    public Sealed text(String text) {
        return sealing.seal("person:p-1", text);
    }

    public Answer raise(String title) {
        return raise(title, UUID.randomUUID().toString());
    }

    public Answer raise(String title, String key) {
        return ask(
                new Asked(
                        "slip",
                        null,
                        null,
                        CLERK,
                        new Slips.Raise(text(title)),
                        key,
                        bytes(title),
                        true));
    }

    public Answer stamp(String id, @Nullable Long version) {
        return ask(
                new Asked(
                        "slip",
                        id,
                        version,
                        CLERK,
                        new Slips.Stamp(text("ok")),
                        UUID.randomUUID().toString(),
                        bytes(id),
                        true));
    }

    public Answer ask(Asked asked) {
        return door.ask(asked);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public long count(String sql) {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (java.sql.SQLException broken) {
            throw new IllegalStateException(sql, broken);
        }
    }

    @Override
    public void close() {
        door.stop();
        pool.close();
    }
}

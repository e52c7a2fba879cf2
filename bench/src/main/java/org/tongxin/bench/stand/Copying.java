package org.tongxin.bench.stand;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.tongxin.matter.rows.ReadTables;

/// Fills the tables of a journal by COPY: one chunk is written while the next is made.
public final class Copying implements AutoCloseable {

    private final Connection connection;
    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private Map<String, CopyBuffer> buffers = new LinkedHashMap<>();
    private @Nullable Future<?> writing;

    public Copying(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        for (var table : ReadTables.names()) {
            add(table, ReadTables.columns(table));
        }
        add("journal_entry", List.of("idx", "matter", "version", "leaf", "leaf_hash"));
        add("journal_node", List.of("level", "idx", "hash"));
        add("sealed_value", List.of("commitment", "subject", "salt", "ciphertext"));
    }

    private void add(String table, List<String> columns) {
        buffers.put(table, new CopyBuffer(table, columns));
    }

    public void row(String table, List<? extends @Nullable Object> values) {
        var buffer = buffers.get(table);
        if (buffer == null) {
            throw new IllegalArgumentException("no table " + table);
        }
        buffer.row(values);
    }

    /// Hands over what was made so far.
    public void flush() {
        await();
        var full = new ArrayList<>(buffers.values());
        var fresh = new LinkedHashMap<String, CopyBuffer>();
        buffers.forEach((name, buffer) -> fresh.put(name, buffer.emptied()));
        buffers = fresh;
        writing =
                writer.submit(
                        () -> {
                            write(full);
                            return null;
                        });
    }

    private void write(List<CopyBuffer> full) throws SQLException, IOException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (var buffer : full) {
            var bytes = buffer.bytes();
            if (bytes.length > 0) {
                var _ = copy.copyIn(buffer.sql(), new java.io.ByteArrayInputStream(bytes));
            }
        }
        connection.commit();
    }

    /// All that was made so far is written and committed.
    public void settle() {
        flush();
        await();
    }

    private void await() {
        var last = writing;
        if (last == null) {
            return;
        }
        try {
            last.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the matters cannot be loaded", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }

    @Override
    public void close() {
        try (writer) {
            settle();
        }
    }
}

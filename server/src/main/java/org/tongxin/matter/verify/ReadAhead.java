package org.tongxin.matter.verify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// Reads rows a block at a time, the next one while the one before is looked at: two processors and
/// PostgreSQL have something to do, and no more than two blocks are ever held.
///
/// @param <T> what is made of a row while it is read
record ReadAhead<T>(ResultSet rows, Row<T> row) {

    private static final int BLOCK = 2_000;

    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    interface Use<T> {
        void look(List<T> block) throws SQLException;
    }

    /// Hands over all blocks in their order.
    void each(Use<T> use) throws SQLException {
        try (var reader = Executors.newSingleThreadExecutor()) {
            var next = reader.submit(this::block);
            for (var block = next.get(); !block.isEmpty(); block = next.get()) {
                next = reader.submit(this::block);
                use.look(block);
            }
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof SQLException broken) {
                throw broken;
            }
            throw new IllegalStateException("the rows cannot be read", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while verifying", stopped);
        }
    }

    private List<T> block() throws SQLException {
        var block = new ArrayList<T>(BLOCK);
        while (block.size() < BLOCK && rows.next()) {
            block.add(row.read(rows));
        }
        return block;
    }
}

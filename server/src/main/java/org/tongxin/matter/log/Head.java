package org.tongxin.matter.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.tongxin.journal.Frontier;
import org.tongxin.journal.Hash;

/// The head of the journal: how many leaves, the compact range over them, and when the newest came.
public record Head(long size, Frontier frontier, Instant at) {

    /// Reads the head without locking it.
    public static Head read(Connection connection) throws SQLException {
        return read(connection, "");
    }

    /// Reads the head and holds it until the transaction ends.
    public static Head lock(Connection connection) throws SQLException {
        return read(connection, " for update");
    }

    private static Head read(Connection connection, String lock) throws SQLException {
        var sql = "select size, frontier, at from journal_head where id = 1" + lock;
        try (var query = connection.prepareStatement(sql);
                var row = query.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("the journal has no head");
            }
            var size = row.getLong("size");
            return new Head(
                    size,
                    Frontier.of(size, hashes(row.getBytes("frontier"))),
                    row.getObject("at", OffsetDateTime.class).toInstant());
        }
    }

    public void store(Connection connection) throws SQLException {
        try (var update =
                connection.prepareStatement(
                        "update journal_head set size = ?, frontier = ?, at = ? where id = 1")) {
            update.setLong(1, size);
            update.setBytes(2, bytes(frontier.hashes()));
            update.setObject(3, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
            update.executeUpdate();
        }
    }

    private static List<Hash> hashes(byte[] bytes) {
        var hashes = new ArrayList<Hash>();
        for (var at = 0; at < bytes.length; at += 32) {
            hashes.add(Hash.of(java.util.Arrays.copyOfRange(bytes, at, at + 32)));
        }
        return hashes;
    }

    private static byte[] bytes(List<Hash> hashes) {
        var bytes = new byte[hashes.size() * 32];
        for (var i = 0; i < hashes.size(); i++) {
            System.arraycopy(hashes.get(i).bytes(), 0, bytes, i * 32, 32);
        }
        return bytes;
    }
}

package org.tongxin.matter.log;

import java.sql.Connection;
import java.sql.ResultSet;
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

    private static final String READ = "select size, frontier, at from journal_head where id = 1";

    /// Reads the head and holds it until the transaction ends; [#of] reads the answer.
    public static final String LOCK = READ + " for update";

    /// Reads the head without locking it.
    public static Head read(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(READ);
                var row = query.executeQuery()) {
            return of(row);
        }
    }

    public static Head of(ResultSet row) throws SQLException {
        if (!row.next()) {
            throw new IllegalStateException("the journal has no head");
        }
        var size = row.getLong("size");
        return new Head(
                size,
                Frontier.of(size, hashes(row.getBytes("frontier"))),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    public void store(Script script) {
        script.add(
                "update journal_head set size = ?, frontier = ?, at = ? where id = 1",
                size,
                bytes(frontier.hashes()),
                OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
    }

    /// SQLSTATE when the head is not the one expected: it would have no size then, which its table
    /// refuses.
    public static final String ANOTHER = "23502";

    /// Holds the head and puts this one in place of the one expected; when there is another, the
    /// statement fails with [#ANOTHER], and all that was sent behind it with it.
    public void replace(Script script, Head expected) {
        script.add("select 1 from journal_head where id = 1 for update");
        script.add(
                """
                update journal_head
                   set size = case when size = ? and frontier = ? and at = ? then ?::bigint end,
                       frontier = ?,
                       at = ?
                 where id = 1
                """,
                expected.size,
                bytes(expected.frontier.hashes()),
                OffsetDateTime.ofInstant(expected.at, ZoneOffset.UTC),
                size,
                bytes(frontier.hashes()),
                OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
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

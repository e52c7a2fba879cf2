package org.tongxin.matter.verify;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.tongxin.journal.FrontierBuilder;
import org.tongxin.journal.note.Checkpoint;
import org.tongxin.journal.note.Note;
import org.tongxin.journal.note.Vkey;
import org.tongxin.matter.log.Findings;

/// The published checkpoints in the order of their sizes, in step with the growing tree.
final class SignedRoots implements AutoCloseable {

    private static final int FETCH = 500;

    private final Findings.Collecting findings;
    private final @Nullable Vkey key;
    private final PreparedStatement query;
    private final ResultSet rows;
    private long next;

    SignedRoots(Connection connection, Findings.Collecting findings, @Nullable Vkey key)
            throws SQLException {
        this.findings = findings;
        this.key = key;
        query =
                connection.prepareStatement(
                        "select size, note from journal_checkpoint order by size");
        query.setFetchSize(FETCH);
        rows = query.executeQuery();
        advance();
    }

    /// The tree has grown by one leaf, or begins.
    void reached(FrontierBuilder tree) throws SQLException {
        while (next == tree.size()) {
            compare(tree);
            advance();
        }
    }

    void finish() throws SQLException {
        for (var said = 0; next < Long.MAX_VALUE && said < Findings.WRONG_MAX; said++) {
            findings.say(
                    "checkpoint %d is beyond the journal's end: a restore lost facts"
                            .formatted(next));
            advance();
        }
    }

    private void compare(FrontierBuilder tree) throws SQLException {
        var note = Note.parse(rows.getString(2));
        var checkpoint = note.flatMap(read -> Checkpoint.parse(read.text()));
        if (checkpoint.isEmpty()) {
            findings.say("checkpoint %d cannot be read".formatted(next));
            return;
        }
        var said = checkpoint.get();
        findings.add("size of checkpoint " + next, next, said.size());
        findings.add("root of checkpoint " + next, tree.root().hex(), said.root().hex());
        if (key != null) {
            findings.add("log of checkpoint " + next, key.name(), said.origin());
            if (!(note.orElseThrow().verify(key) instanceof Note.Signed)) {
                findings.say("checkpoint %d is not signed by %s".formatted(next, key));
            }
        }
    }

    private void advance() throws SQLException {
        next = rows.next() ? rows.getLong(1) : Long.MAX_VALUE;
    }

    @Override
    public void close() throws SQLException {
        rows.close();
        query.close();
    }
}

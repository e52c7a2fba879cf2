package org.tongxin.log.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.tongxin.journal.note.Checkpoint;
import org.tongxin.journal.note.Note;
import org.tongxin.journal.note.Receipt;
import org.tongxin.launch.RestoreCheck;
import org.tongxin.log.Checkpoints;
import org.tongxin.log.KeyFile;
import org.tongxin.matter.log.Head;
import org.tongxin.matter.log.StoredTree;

/// A restored journal must continue every checkpoint that is known: those in the backup, and the
/// one that the operator kept or fetched. Otherwise facts that were published would be gone.
public final class RestoredJournal implements RestoreCheck {

    @Override
    public void check(Connection restored, Path backup, @Nullable Path known)
            throws IOException, SQLException {
        if (!hasJournal(restored)) {
            return;
        }
        var db = JdbcClient.create(new SingleConnectionDataSource(restored, true));
        var head = Head.read(restored);
        var tree = new StoredTree(db);
        var newest = new Checkpoints(db).newest();
        if (newest.isPresent()) {
            continues(head, tree, newest.get().checkpoint(), "its own newest checkpoint");
        }
        if (known != null) {
            continues(head, tree, read(known, backup), known.toString());
        }
    }

    private static void continues(Head head, StoredTree tree, Checkpoint published, String where)
            throws IOException {
        if (published.size() > head.size()) {
            throw new IOException(
                    "refused: the backup has %d facts, and %s says that %d were published: bring"
                                    .formatted(head.size(), where, published.size())
                            + " back a newer backup");
        }
        var root = rootAt(published.size(), tree);
        if (!root.equals(published.root().hex())) {
            throw new IOException(
                    "refused: root of the first %d facts: calculated %s, published by %s %s"
                            .formatted(published.size(), root, where, published.root().hex()));
        }
    }

    private static String rootAt(long size, StoredTree tree) throws IOException {
        try {
            return StoredTree.frontier(size, tree.nodes()).root().hex();
        } catch (IllegalStateException damaged) {
            throw new IOException("refused: " + damaged.getMessage(), damaged);
        }
    }

    /// A checkpoint as `/log/checkpoint` gives it, or any receipt: it holds one. It must be signed
    /// with the key that the backup holds.
    private static Checkpoint read(Path file, Path backup) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + ": there is no such file");
        }
        var bytes = Files.readAllBytes(file);
        var note = Note.parse(bytes).or(() -> Receipt.parse(bytes).map(Receipt::note));
        var checkpoint = note.flatMap(one -> Checkpoint.parse(one.text()));
        if (checkpoint.isEmpty()) {
            throw new IOException(file + " holds no checkpoint");
        }
        var key = KeyFile.in(backup).readPublic();
        if (key.isEmpty() || !(note.orElseThrow().verify(key.get()) instanceof Note.Signed)) {
            throw new IOException(file + " is not signed with the key of this backup");
        }
        return checkpoint.get();
    }

    private static boolean hasJournal(Connection connection) throws SQLException {
        try (var query = connection.createStatement();
                var row =
                        query.executeQuery(
                                "select to_regclass('journal_checkpoint') is not null")) {
            return row.next() && row.getBoolean(1);
        }
    }
}

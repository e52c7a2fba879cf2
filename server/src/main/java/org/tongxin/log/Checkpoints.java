package org.tongxin.log;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongxin.journal.note.Checkpoint;
import org.tongxin.journal.note.Note;

/// Published checkpoints (检查点).
@Component
public class Checkpoints {

    /// @param note as it was signed
    /// @param checkpoint what the note says
    public record Published(Note note, Checkpoint checkpoint) {

        public long size() {
            return checkpoint.size();
        }
    }

    private final JdbcClient db;

    public Checkpoints(JdbcClient db) {
        this.db = db;
    }

    public Optional<Published> newest() {
        return db.sql("select note from journal_checkpoint order by size desc limit 1")
                .query(String.class)
                .optional()
                .map(Checkpoints::read);
    }

    /// Publishes; nothing when there is one of this size.
    void publish(Published one) {
        db.sql(
                        """
                        insert into journal_checkpoint (size, note, at) values (:size, :note, :at)
                            on conflict do nothing
                        """)
                .param("size", one.size())
                .param("note", one.note().encoded())
                .param("at", OffsetDateTime.now(ZoneOffset.UTC))
                .update();
    }

    private static Published read(String encoded) {
        var note = Note.parse(encoded).orElseThrow(() -> damaged(encoded));
        return new Published(
                note, Checkpoint.parse(note.text()).orElseThrow(() -> damaged(encoded)));
    }

    private static IllegalStateException damaged(String note) {
        return new IllegalStateException("a checkpoint cannot be read: " + note);
    }
}

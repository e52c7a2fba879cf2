package org.tongxin.log;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongxin.journal.note.NoteKey;
import org.tongxin.journal.note.Vkey;

/// Which key signs this log. The database says whose signatures count, so that a second node which
/// was given no key, or another one, never signs.
@Component
public class LogKey {

    private static final Logger LOG = LoggerFactory.getLogger(LogKey.class);

    private final Vkey known;
    private final Optional<NoteKey> own;

    /// Makes the key when neither the database nor this node knows one.
    ///
    /// @param origin name of the log, part of its key for ever; has no space and no plus sign
    /// @throws IOException when the key cannot be read, or the log was given another name
    public LogKey(
            JdbcClient db,
            @Value("${tongxin.data}") String data,
            @Value("${tongxin.log.origin:}") String origin)
            throws IOException {
        var file = KeyFile.in(Path.of(data));
        var recorded = recorded(db);
        var key = file.read();
        if (key.isEmpty() && recorded.isEmpty()) {
            key = Optional.of(file.make(origin.isEmpty() ? "tongxin.local/zhoukou" : origin));
        }
        if (recorded.isEmpty()) {
            record(db, key.orElseThrow().vkey());
            recorded = recorded(db);
        }
        known = recorded.orElseThrow();
        file.publish(known);
        own = key.filter(mine -> mine.vkey().equals(known));
        check(file, origin);
    }

    private void check(KeyFile file, String origin) throws IOException {
        if (!origin.isEmpty() && !origin.equals(known.name())) {
            throw new IOException(
                    "tongxin.log.origin is %s, but this journal is signed as %s"
                            .formatted(origin, known.name()));
        }
        if (own.isEmpty()) {
            LOG.warn(
                    "this node signs no checkpoints: {} is not the key of {}; copy it from the node"
                            + " that has it",
                    file.file(),
                    known);
        }
    }

    /// The public key that everybody may know.
    public Vkey vkey() {
        return known;
    }

    /// The private key; empty where only other nodes have it.
    Optional<NoteKey> own() {
        return own;
    }

    /// Whose signatures count, as the database says; empty before the first start.
    public static Optional<Vkey> recorded(JdbcClient db) {
        return db.sql("select vkey from log_key where id = 1")
                .query(String.class)
                .optional()
                .map(text -> Vkey.parse(text).orElseThrow());
    }

    private static void record(JdbcClient db, Vkey key) {
        db.sql(
                        """
                        insert into log_key (id, vkey, at) values (1, :vkey, :at)
                            on conflict do nothing
                        """)
                .param("vkey", key.text())
                .param("at", OffsetDateTime.now(ZoneOffset.UTC))
                .update();
    }
}

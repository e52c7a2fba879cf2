package org.tongxin.matter.door;

import java.security.MessageDigest;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongxin.matter.Refusal.AtTheDoor;

/// What the door answered under a key before, for those whose command can no longer be read or
/// taken now: a repetition gets the answer of the first time.
@Component
public class EarlierAnswers {

    private record Kept(byte[] content, Answer.Done done) {}

    private final JdbcClient db;

    EarlierAnswers(JdbcClient db) {
        this.db = db;
    }

    /// Empty when nothing took effect under this key.
    ///
    /// @param content SHA-256 of what is asked now
    public Optional<Answer> find(String actor, String key, byte[] content) {
        return db.sql(
                        """
                        select content, matter, version, idx
                          from command_key
                         where actor = :actor and key = :key
                        """)
                .param("actor", actor)
                .param("key", key)
                .query(
                        (row, _) ->
                                new Kept(
                                        row.getBytes("content"),
                                        new Answer.Done(
                                                row.getString("matter"),
                                                row.getLong("version"),
                                                row.getLong("idx"),
                                                true)))
                .optional()
                .map(
                        kept ->
                                MessageDigest.isEqual(kept.content(), content)
                                        ? kept.done()
                                        : new Answer.Refused(new AtTheDoor.KeyReused()));
    }
}

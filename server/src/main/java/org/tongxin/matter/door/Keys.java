package org.tongxin.matter.door;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongxin.matter.log.Script;

/// Idempotency keys: what took effect earlier under the keys of this batch.
final class Keys {

    record Earlier(byte[] content, Answer.Done done) {}

    private record Key(String actor, String key) {}

    private final Map<Key, Earlier> known = new HashMap<>();

    /// Those of a batch that stands on what another one is about to leave.
    static Keys after(Keys other) {
        var keys = new Keys();
        keys.known.putAll(other.known);
        return keys;
    }

    static Keys none() {
        return new Keys();
    }

    /// Adds the question; [#of] reads its answer.
    static void ask(Script script, List<Asked> asked) {
        script.add(
                """
                select k.actor, k.key, k.content, k.matter, k.version, k.idx
                  from unnest(?::text[], ?::text[]) as wanted (actor, key)
                  join command_key k using (actor, key)
                """,
                asked.stream().map(one -> one.actor().person()).toArray(String[]::new),
                asked.stream().map(Asked::key).toArray(String[]::new));
    }

    static Keys of(ResultSet rows) throws SQLException {
        var keys = new Keys();
        while (rows.next()) {
            keys.known.put(
                    new Key(rows.getString("actor"), rows.getString("key")),
                    new Earlier(
                            rows.getBytes("content"),
                            new Answer.Done(
                                    rows.getString("matter"),
                                    rows.getLong("version"),
                                    rows.getLong("idx"),
                                    true)));
        }
        return keys;
    }

    Optional<Earlier> find(Asked asked) {
        return Optional.ofNullable(known.get(new Key(asked.actor().person(), asked.key())));
    }

    void add(Asked asked, Answer.Done done) {
        known.put(
                new Key(asked.actor().person(), asked.key()),
                new Earlier(
                        asked.content(),
                        new Answer.Done(done.matter(), done.version(), done.index(), true)));
    }
}

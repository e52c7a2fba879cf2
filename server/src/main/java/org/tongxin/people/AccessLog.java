package org.tongxin.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Who signed in when: a log of its own, each line chained to the one before, outside the journal
/// and its lock.
@Component
public class AccessLog {

    private static final int CHECK_MAX = 1_000_000;

    private final JdbcClient db;
    private final TransactionTemplate transaction;

    AccessLog(JdbcClient db, TransactionTemplate transaction) {
        this.db = db;
        this.transaction = transaction;
    }

    /// @param who id of the person, empty when the name is nobody's
    public void write(String event, String who) {
        var at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        transaction.executeWithoutResult(
                _ -> {
                    var last =
                            db.sql("select hash from access_head where id = 1 for update")
                                    .query(byte[].class)
                                    .single();
                    var hash = link(last, at, event, who);
                    db.sql("update access_head set hash = :hash where id = 1")
                            .param("hash", hash)
                            .update();
                    db.sql(
                                    """
                                    insert into access_log (at, event, who, hash)
                                    values (:at, :event, :who, :hash)
                                    """)
                            .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                            .param("event", event)
                            .param("who", who)
                            .param("hash", hash)
                            .update();
                });
    }

    private record Line(long no, Instant at, String event, String who, byte[] hash) {}

    /// Number of the first line that does not follow from the one before; 0 when all do.
    public long firstBroken() {
        var lines =
                db.sql("select no, at, event, who, hash from access_log order by no limit :most")
                        .param("most", CHECK_MAX)
                        .query(
                                (row, _) ->
                                        new Line(
                                                row.getLong("no"),
                                                row.getObject("at", OffsetDateTime.class)
                                                        .toInstant(),
                                                row.getString("event"),
                                                row.getString("who"),
                                                row.getBytes("hash")))
                        .list();
        var before = new byte[32];
        for (var line : lines) {
            if (!MessageDigest.isEqual(
                    link(before, line.at(), line.event(), line.who()), line.hash())) {
                return line.no();
            }
            before = line.hash();
        }
        return 0;
    }

    private static byte[] link(byte[] before, Instant at, String event, String who) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(before);
            return sha.digest("%s\n%s\n%s".formatted(at, event, who).getBytes(UTF_8));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("this JDK has no SHA-256", absent);
        }
    }
}

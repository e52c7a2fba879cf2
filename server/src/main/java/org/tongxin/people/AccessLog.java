package org.tongxin.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Who signed in when: a log of its own, each line chained to the one before, outside the journal
/// and its lock.
@Component
public class AccessLog {

    private static final int LINES_AT_ONCE = 10_000;

    private final JdbcClient db;
    private final TransactionTemplate transaction;

    public AccessLog(JdbcClient db, TransactionTemplate transaction) {
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

    /// Number of the first line that does not follow from the one before, or is missing at the end;
    /// 0 when all is as it was written. In one snapshot, however long the log is.
    public long firstBroken() {
        var snapshot = new TransactionTemplate();
        snapshot.setTransactionManager(transaction.getTransactionManager());
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        var broken = snapshot.execute(_ -> check());
        return broken == null ? 0 : broken;
    }

    private long check() {
        var last = new Line(0, Instant.EPOCH, "", "", new byte[32]);
        while (true) {
            var lines = after(last.no());
            for (var line : lines) {
                if (!MessageDigest.isEqual(
                        link(last.hash(), line.at(), line.event(), line.who()), line.hash())) {
                    return line.no();
                }
                last = line;
            }
            if (lines.isEmpty()) {
                var head = db.sql("select hash from access_head").query(byte[].class).single();
                return MessageDigest.isEqual(head, last.hash()) ? 0 : last.no() + 1;
            }
        }
    }

    private List<Line> after(long no) {
        return db.sql(
                        """
                        select no, at, event, who, hash
                          from access_log
                         where no > :no
                         order by no
                         limit :most
                        """)
                .param("no", no)
                .param("most", LINES_AT_ONCE)
                .query(
                        (row, _) ->
                                new Line(
                                        row.getLong("no"),
                                        row.getObject("at", OffsetDateTime.class).toInstant(),
                                        row.getString("event"),
                                        row.getString("who"),
                                        row.getBytes("hash")))
                .list();
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

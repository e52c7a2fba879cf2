package org.tongxin.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Who signed in when: a log of its own, each line chained to the one before, outside the journal
/// and its lock.
@Component
public class AccessLog {

    private static final int CHUNK = 10_000;

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final TransactionTemplate reading;

    public AccessLog(JdbcClient db, TransactionTemplate transaction) {
        this.db = db;
        this.transaction = transaction;
        this.reading =
                new TransactionTemplate(
                        Objects.requireNonNull(transaction.getTransactionManager()), transaction);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        reading.setReadOnly(true);
    }

    /// @param who id of the person, empty when the name is nobody's
    public void write(String event, String who) {
        write(event, who, "");
    }

    /// @param about whom or what the act was about, or `""`
    public void write(String event, String who, String about) {
        var at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        transaction.executeWithoutResult(
                _ -> {
                    var last =
                            db.sql("select hash from access_head where id = 1 for update")
                                    .query(byte[].class)
                                    .single();
                    var line = new Line(0, at, event, who, about);
                    var hash = link(last, line);
                    db.sql("update access_head set hash = :hash where id = 1")
                            .param("hash", hash)
                            .update();
                    insert(line, hash);
                });
    }

    private void insert(Line line, byte[] hash) {
        db.sql(
                        """
                        insert into access_log (at, event, who, about, hash)
                        values (:at, :event, :who, :about, :hash)
                        """)
                .param("at", OffsetDateTime.ofInstant(line.at(), ZoneOffset.UTC))
                .param("event", line.event())
                .param("who", line.who())
                .param("about", line.about())
                .param("hash", hash)
                .update();
    }

    /// A line of the log.
    public record Line(long no, Instant at, String event, String who, String about) {}

    private record Linked(Line line, byte[] hash) {}

    /// Lines before a number, newest first.
    public List<Line> before(long no, int most) {
        return db.sql(
                        """
                        select no, at, event, who, about, hash
                          from access_log
                         where no < :no
                         order by no desc
                         limit :most
                        """)
                .param("no", no)
                .param("most", most)
                .query((row, _) -> line(row).line())
                .list();
    }

    /// Number of the first line that does not follow from the one before, or after which lines are
    /// missing; 0 when all do.
    public long firstBroken() {
        return Objects.requireNonNull(reading.execute(_ -> findBroken()));
    }

    private long findBroken() {
        var before = new byte[32];
        var no = 0L;
        while (true) {
            var lines = after(no);
            for (var linked : lines) {
                if (!MessageDigest.isEqual(link(before, linked.line()), linked.hash())) {
                    return linked.line().no();
                }
                before = linked.hash();
                no = linked.line().no();
            }
            if (lines.size() < CHUNK) {
                return MessageDigest.isEqual(before, head()) ? 0 : no + 1;
            }
        }
    }

    private byte[] head() {
        return db.sql("select hash from access_head where id = 1").query(byte[].class).single();
    }

    private List<Linked> after(long no) {
        return db.sql(
                        """
                        select no, at, event, who, about, hash
                          from access_log
                         where no > :no
                         order by no
                         limit :most
                        """)
                .param("no", no)
                .param("most", CHUNK)
                .query((row, _) -> line(row))
                .list();
    }

    private static Linked line(ResultSet row) throws SQLException {
        return new Linked(
                new Line(
                        row.getLong("no"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("event"),
                        row.getString("who"),
                        row.getString("about")),
                row.getBytes("hash"));
    }

    private static byte[] link(byte[] before, Line line) {
        var about = line.about().isEmpty() ? "" : "\n" + line.about();
        var said = "%s\n%s\n%s%s".formatted(line.at(), line.event(), line.who(), about);
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(before);
            return sha.digest(said.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("this JDK has no SHA-256", absent);
        }
    }
}

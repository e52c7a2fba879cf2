package org.tongxin.deadline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Command.PassTaskOn;
import org.tongxin.matter.Moment;
import org.tongxin.matter.door.Answer;
import org.tongxin.matter.door.Asked;
import org.tongxin.matter.door.Door;

/// Passes the open tasks of a unit that is no more on to the one that succeeds it (承接).
///
/// The key of each command follows from task and units alone, so that it takes effect once.
@Component
public class Succession {

    /// Fewer than may wait in the background of the door.
    private static final int PAGE = 200;

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(Succession.class);

    /// A task nobody can do any more where it is. Who succeeds must itself still be there.
    private record Left(String matter, String kind, int task, String unit, String successor) {}

    private final JdbcClient db;
    private final Door door;
    private final InstantSource instants;
    private Instant lookedAt = Instant.EPOCH;

    public Succession(JdbcClient db, Door door, InstantSource instants) {
        this.db = db;
        this.door = door;
        this.instants = instants;
    }

    /// Looks once a minute.
    void look() {
        var now = instants.instant();
        if (Duration.between(lookedAt, now).compareTo(PAUSE) >= 0) {
            pass();
            lookedAt = now;
        }
    }

    /// Passes on all there is.
    ///
    /// @return how many tasks have another unit by this
    public int pass() {
        var passed = 0;
        var page = left(new Left("", "", 0, "", ""));
        while (!page.isEmpty()) {
            passed += ask(page);
            page = left(page.getLast());
        }
        return passed;
    }

    private List<Left> left(Left after) {
        return db.sql(
                        """
                        select t.matter, m.kind, t.task, t.unit, u.successor
                          from unit u
                          join unit s on s.code = u.successor
                          join matter_task t on t.unit = u.code
                          join matter m on m.id = t.matter
                         where u.successor is not null
                           and u.valid_to <= :today
                           and coalesce(s.valid_to, 'infinity') > :today
                           and t.stage not in ('SENT', 'WITHDRAWN')
                           and not m.closed
                           and (t.matter, t.task) > (:matter, :task)
                         order by t.matter, t.task
                         limit :limit
                        """)
                .param("today", Moment.today(instants))
                .param("matter", after.matter())
                .param("task", after.task())
                .param("limit", PAGE)
                .query(
                        (row, _) ->
                                new Left(
                                        row.getString("matter"),
                                        row.getString("kind"),
                                        row.getInt("task"),
                                        row.getString("unit"),
                                        row.getString("successor")))
                .list();
    }

    private int ask(List<Left> page) {
        var answers = page.stream().map(this::ask).toList();
        return (int) answers.stream().filter(CompletableFuture::join).count();
    }

    private CompletableFuture<Boolean> ask(Left left) {
        var key =
                "pass-on/%s/%d/%s/%s"
                        .formatted(left.matter(), left.task(), left.unit(), left.successor());
        var command = new PassTaskOn(left.task(), left.successor());
        var asked =
                new Asked(
                        left.kind(),
                        left.matter(),
                        null,
                        Actor.CLOCK,
                        command,
                        key,
                        key.getBytes(UTF_8),
                        false);
        return door.put(asked)
                .handle(
                        (answer, failed) -> {
                            if (failed != null) {
                                LOG.error("{} failed and is asked again later", key, failed);
                            }
                            return answer instanceof Answer.Done done && !done.repeated();
                        });
    }
}

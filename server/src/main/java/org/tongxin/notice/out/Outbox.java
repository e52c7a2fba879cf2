package org.tongxin.notice.out;

import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tongxin.notice.Onward;
import org.tongxin.notice.way.Sink;
import org.tongxin.notice.way.Sinks;

/// The outbox (发件箱): what is to be sent by the ways out there are.
@Component
public class Outbox implements Onward {

    /// Beyond this it is only said that there are more.
    public static final int COUNT_MAX = 1_000;

    private final OutboxRows rows;
    private final Sinks sinks;
    private final InstantSource instants;

    Outbox(OutboxRows rows, Sinks sinks, InstantSource instants) {
        this.rows = rows;
        this.sinks = sinks;
        this.instants = instants;
    }

    @Override
    public void told(List<Long> ids) {
        if (!ids.isEmpty() && sinks.has(Sink.MAIL)) {
            rows.tell(ids, Sink.MAIL, "c.mail_when");
        }
        if (!ids.isEmpty() && sinks.has(Sink.SMS)) {
            rows.tell(ids, Sink.SMS, "c.phone_when");
        }
    }

    @Override
    public void lies(List<OnDesk> desks) {
        for (var robot : sinks.robots()) {
            desks.stream()
                    .filter(desk -> robot.isFor(desk.scope()))
                    .forEach(
                            desk ->
                                    rows.tellGroup(
                                            "robot:" + robot.name(), desk.key(), desk.matter()));
        }
    }

    /// How a way out stands.
    ///
    /// @param waiting and `dead`: counted no further than [#COUNT_MAX]
    public record Way(String channel, int waiting, int dead) {}

    public List<Way> ways() {
        return sinks.all().stream()
                .map(Sink::channel)
                .map(
                        one ->
                                new Way(
                                        one,
                                        rows.count(one, "", COUNT_MAX),
                                        rows.count(one, "dead", COUNT_MAX)))
                .toList();
    }

    /// What was given up, the newest before an id.
    public List<Message> dead(long before, int most) {
        return rows.dead(before, most);
    }

    /// Tries again to send one that was given up.
    ///
    /// @return whether there was one
    public boolean again(long id) {
        return id > 0 && rows.again(id, instants.instant()) > 0;
    }

    /// Tries all again.
    ///
    /// @return how many
    public int againAll() {
        var all = 0;
        for (var some = 1; some > 0; all += some) {
            some = rows.again(0, instants.instant());
        }
        return all;
    }
}

package org.tongxin.notice;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Moment;
import org.tongxin.notice.NoticeRows.Addressed;

/// Writes down who is told of what (派发).
@Component
class Delivery {

    private final NoticeRows rows;
    private final Recipients recipients;
    private final Onward onward;
    private final InstantSource instants;

    Delivery(NoticeRows rows, Recipients recipients, Onward onward, InstantSource instants) {
        this.rows = rows;
        this.recipients = recipients;
        this.onward = onward;
        this.instants = instants;
    }

    /// What concerns a desk, and who of its holders may see it.
    record Told(Concern concern, Predicate<Actor> sees) {}

    /// Whoever did it is not told of it.
    @Transactional
    void deliver(List<Told> told) {
        var directory = recipients.on(Moment.today(instants));
        var addressed = new ArrayList<Addressed>();
        for (var one : told) {
            for (var to : directory.of(one.concern().scope())) {
                if (!to.is(one.concern().by()) && one.sees().test(to)) {
                    addressed.add(new Addressed(one.concern(), to));
                }
            }
        }
        onward.told(rows.add(addressed));
        onward.lies(
                told.stream()
                        .map(Told::concern)
                        .filter(one -> one.why() != Why.NEWS)
                        .map(one -> new Onward.OnDesk(one.matter(), one.scope(), one.key()))
                        .toList());
    }
}

package org.tongxin.notice;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Moment;
import org.tongxin.matter.State;
import org.tongxin.matter.State.Waiting;
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

    /// What waits on no desk any more needs nobody's attention.
    void settle(Collection<State> states) {
        var open = new LinkedHashMap<String, List<String>>();
        for (var state : states) {
            open.put(state.matter().id(), state.waiting().stream().map(Delivery::open).toList());
        }
        rows.settle(open, instants.instant());
    }

    private static String open(Waiting one) {
        var person =
                one.scope().startsWith("person:") ? one.scope().substring("person:".length()) : "*";
        return "%s/%s/%d".formatted(person, one.action(), one.task());
    }

    /// Whether what a notice tells still waits for its reader, or for his desk.
    static boolean waits(State state, Notice notice) {
        var what = "/%s/%d".formatted(notice.action(), notice.task());
        return state.waiting().stream()
                .map(Delivery::open)
                .anyMatch(one -> one.equals("*" + what) || one.equals(notice.person() + what));
    }

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

package org.tongxin.proposal.web.supervising;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tongxin.chain.Chain.On;
import org.tongxin.matter.Matter.Deadline;
import org.tongxin.matter.Matter.Deadline.Ending;
import org.tongxin.matter.Moment;
import org.tongxin.proposal.packs.Limits;
import org.tongxin.proposal.supervising.Instruction;
import org.tongxin.proposal.web.supervising.SupervisionReader.Sight;
import org.tongxin.proposal.web.supervising.SupervisionView.Act;
import org.tongxin.proposal.web.supervising.SupervisionView.Line;
import org.tongxin.proposal.web.supervising.SupervisionView.Order;
import org.tongxin.shell.Words;
import org.tongxin.shell.kit.Badge;
import org.tongxin.shell.kit.DueView;
import org.tongxin.shell.kit.Tone;
import org.tongxin.views.Dues;
import org.tongxin.views.Holders;
import org.tongxin.views.UnitNames;

/// Reads leaders' instructions (批示), those still open first.
@Component
class Orders {

    private final UnitNames units;
    private final Dues dues;
    private final InstantSource instants;

    Orders(UnitNames units, Dues dues, InstantSource instants) {
        this.units = units;
        this.dues = dues;
        this.instants = instants;
    }

    List<Order> of(Sight sight) {
        var orders = new ArrayList<Order>();
        for (var open : List.of(true, false)) {
            for (var one : sight.proposal().supervision().instructions().reversed()) {
                if (one.isOpen() == open) {
                    orders.add(order(sight, one));
                }
            }
        }
        return orders;
    }

    private Order order(Sight sight, Instruction one) {
        var words = sight.words();
        var given = one.given();
        var report = one.report();
        return new Order(
                one.no(),
                words.say(
                        "supervision.instruction",
                        sight.text(given.leader()),
                        words.day(given.on()),
                        units.name(one.unit(), words)),
                standing(sight, one),
                one.isOpen() ? List.of(due(sight, one)) : List.of(),
                lines(sight, one),
                report == null ? List.of() : sight.files(report.files()),
                acts(sight, one));
    }

    private DueView due(Sight sight, Instruction one) {
        var due = one.given().due().plusDays(1).atStartOfDay(Moment.ZONE).toInstant();
        return dues.say(sight.words(), due, Moment.today(instants));
    }

    private static Badge standing(Sight sight, Instruction one) {
        var words = sight.words();
        if (one.dropped() != null) {
            return new Badge(words.say("supervision.dropped"), Tone.PLAIN);
        }
        if (one.report() == null) {
            return new Badge(words.say("supervision.open"), Tone.ACTIVE);
        }
        return wasLate(sight, one)
                ? new Badge(words.say("supervision.reported.late"), Tone.LATE)
                : new Badge(words.say("supervision.reported"), Tone.DONE);
    }

    private static boolean wasLate(Sight sight, Instruction one) {
        return sight.proposal().matter().deadlines().stream()
                .filter(clock -> clock.limit().equals(Limits.INSTRUCTION))
                .filter(clock -> clock.task() == one.no())
                .map(Deadline::ending)
                .anyMatch(Ending.MET_LATE::equals);
    }

    private static List<Line> lines(Sight sight, Instruction one) {
        var words = sight.words();
        var lines = new ArrayList<Line>();
        var text = sight.text(one.given().text());
        lines.add(new Line(words.say("supervision.says"), text));
        var reminded =
                sight.proposal().supervision().reminders().stream()
                        .filter(reminder -> reminder.instruction() == one.no())
                        .toList();
        if (!reminded.isEmpty()) {
            lines.add(new Line(words.say("supervision.reminded"), reminded(reminded, words)));
        }
        if (one.report() != null && one.reportedAt() != null) {
            var day = words.day(one.reportedAt().atZone(Moment.ZONE).toLocalDate());
            lines.add(
                    new Line(
                            words.say("supervision.report", day), sight.text(one.report().text())));
        }
        if (one.dropped() != null) {
            var why = sight.text(one.dropped().reason());
            lines.add(new Line(words.say("supervision.dropped.why"), why));
        }
        return lines;
    }

    static String reminded(
            List<org.tongxin.proposal.supervising.Supervision.Reminder> all, Words words) {
        var last = all.getLast().at().atZone(Moment.ZONE).toLocalDate();
        return words.say("supervision.times", all.size(), words.day(last));
    }

    private static List<Act> acts(Sight sight, Instruction one) {
        var words = sight.words();
        var desks = Holders.desks(sight.reader());
        var waits =
                sight.proposal().waiting().stream()
                        .filter(waiting -> desks.contains(waiting.scope()))
                        .filter(waiting -> waiting.task() == one.no())
                        .map(waiting -> waiting.action())
                        .toList();
        return sight.seen().actions().stream()
                .filter(act -> act.on() == On.ITEM && act.target() == one.no())
                .map(
                        act ->
                                new Act(
                                        words.chinese() ? act.zh() : act.en(),
                                        "/proposals/%s/%s?task=%d#act"
                                                .formatted(
                                                        sight.proposal().matter().id(),
                                                        act.noun(),
                                                        one.no()),
                                        waits.contains(act.name())))
                .toList();
    }
}

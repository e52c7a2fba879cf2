package org.tongxin.deadline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tongxin.deadline.Deadlines.Owed;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Command;
import org.tongxin.matter.Command.PassDeadline;
import org.tongxin.matter.Command.RecountDeadline;
import org.tongxin.matter.Moment;
import org.tongxin.matter.door.Answer;
import org.tongxin.matter.door.Asked;
import org.tongxin.matter.door.Door;
import org.tongxin.workdays.Workdays;

/// Goes once through what is due, or provisional, and asks the door for each, behind people.
///
/// The key of each command follows from the deadline alone, so that two nodes which both think it
/// is their turn do nothing twice.
@Component
public class Sweeping {

    /// Fewer than may wait in the background of the door.
    private static final int PAGE = 200;

    private static final Logger LOG = LoggerFactory.getLogger(Sweeping.class);

    private final Deadlines deadlines;
    private final Door door;
    private final InstantSource instants;
    private final Workdays workdays;

    public Sweeping(Deadlines deadlines, Door door, InstantSource instants, Workdays workdays) {
        this.deadlines = deadlines;
        this.door = door;
        this.instants = instants;
        this.workdays = workdays;
    }

    /// Passes all that is due.
    ///
    /// @return how many passed by this
    public int pass() {
        var now = instants.instant();
        var passed = 0;
        var page = deadlines.due(now, Owed.FIRST, PAGE);
        while (!page.isEmpty()) {
            passed += ask(page, "pass", owed -> new PassDeadline(owed.limit(), owed.task()));
            page = deadlines.due(now, page.getLast(), PAGE);
        }
        return passed;
    }

    /// Has all provisional deadlines counted again whose year has a calendar now.
    ///
    /// @return how many were
    public int recount() {
        var recounted = 0;
        var page = deadlines.provisional(Owed.FIRST, PAGE);
        while (!page.isEmpty()) {
            var ready = page.stream().filter(this::isPublished).toList();
            recounted +=
                    ask(ready, "recount", owed -> new RecountDeadline(owed.limit(), owed.task()));
            page = deadlines.provisional(page.getLast(), PAGE);
        }
        return recounted;
    }

    private boolean isPublished(Owed owed) {
        var lastDay = owed.dueAt().atZone(Moment.ZONE).toLocalDate().minusDays(1);
        return workdays.isPublished(lastDay.getYear());
    }

    private int ask(List<Owed> page, String what, Function<Owed, Command> command) {
        var answers = new ArrayList<CompletableFuture<Boolean>>();
        for (var owed : page) {
            var asked = asked(owed, what, command.apply(owed));
            answers.add(door.put(asked).handle((answer, failed) -> isNew(asked, answer, failed)));
        }
        return (int) answers.stream().filter(CompletableFuture::join).count();
    }

    private static Asked asked(Owed owed, String what, Command command) {
        var key =
                "%s/%s/%d/%s/%d/%s"
                        .formatted(
                                what,
                                owed.matter(),
                                owed.seq(),
                                owed.limit(),
                                owed.task(),
                                owed.dueAt());
        var content = key.getBytes(UTF_8);
        return new Asked(
                owed.kind(), owed.matter(), null, Actor.CLOCK, command, key, content, false);
    }

    /// A refusal is no trouble: somebody was quicker.
    private static boolean isNew(
            Asked asked,
            @org.jspecify.annotations.Nullable Answer answer,
            @org.jspecify.annotations.Nullable Throwable failed) {
        if (failed != null) {
            LOG.error("{} failed and is asked again later", asked.key(), failed);
            return false;
        }
        return answer instanceof Answer.Done done && !done.repeated();
    }
}

package org.tongxin.demo.plot;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.tongxin.demo.plot.Sheet.Deed;
import org.tongxin.demo.plot.watch.Watched;
import org.tongxin.matter.Actor;

/// What becomes of a matter of the demo once it is on file: who gets it, how they handle it, what
/// is said of it and what they keep of what they promised.
final class Handled {

    private static final Duration SOON = Duration.ofMinutes(30);

    private final Part part;
    private final Given given;
    private final Topic topic;
    private final Fate fate;
    private final int no;
    private final Random random;
    private final Sheet sheet;
    private final List<Actor> raters;
    private final List<Kept.Promise> promises = new ArrayList<>();

    Handled(Part part, List<Actor> raters) {
        this.part = part;
        this.given = new Given(part);
        this.topic = part.topic();
        this.fate = part.fate();
        this.no = part.no();
        this.random = part.random();
        this.sheet = part.sheet();
        this.raters = List.copyOf(raters);
    }

    void write() {
        var separate = no % 5 == 4 && topic.units().size() > 1 && isOrdinary();
        var assisting =
                separate || fate == Fate.HANDED_BACK || topic.units().size() < 2 || no % 2 == 1
                        ? List.<String>of()
                        : topic.units().subList(1, 2);
        var answering = separate ? topic.units() : topic.units().subList(0, 1);
        var first = given.write(answering, assisting);
        for (var i = 0; i < answering.size(); i++) {
            contact(given.unit(answering.get(i)), i == 0 ? first : i + 1, i == 0);
        }
        assisting.forEach(this::opinion);
        if (answering.size() == 1) {
            new Watched(part).write(given.unit(answering.getFirst()), first);
        }
        for (var i = 0; i < answering.size(); i++) {
            handle(i == 0 ? first : i + 1, given.unit(answering.get(i)), i == 0);
        }
        if (answering.size() == 1) {
            new Opened(part).write(given.unit(answering.getFirst()), first, promises);
        }
        rated(answering, first);
    }

    private boolean isOrdinary() {
        return switch (fate) {
            case PLAIN, KEPT, SILENT, LATE, SENT_BACK, RETURNED -> true;
            default -> false;
        };
    }

    /// There is one lead, so the assisting unit has the second task.
    private void opinion(String unit) {
        if (fate != Fate.LATE) {
            var opinion = Map.<String, Object>of("opinion", part.one(Phrases.ASSISTING));
            sheet.add(part.days(3, 14), part.of(unit, "unit-clerk", "opine", 2), opinion);
        }
    }

    private void handle(int task, String unit, boolean first) {
        if (first) {
            extended(unit, task);
        }
        reply(
                unit,
                task,
                !first
                        ? part.days(1, 6)
                        : fate == Fate.LATE ? part.days(85, 120) : part.days(18, 62));
        sent(unit, task);
    }

    private void contact(String unit, int task, boolean first) {
        var wait =
                !first
                        ? SOON
                        : Duration.ofDays(
                                fate == Fate.UNSIGNED ? part.days(8, 14) : part.days(2, 13));
        var note = part.one(Phrases.CONTACTS);
        var means = part.one(Phrases.MEANS);
        sheet.add(
                wait,
                part.of(unit, "unit-clerk", "contact", task),
                day -> contacted(means, day, note));
    }

    /// Where several are answered each, all of them at once.
    private Map<String, Object> contacted(String means, LocalDate day, String note) {
        var raw = new HashMap<String, Object>();
        raw.putAll(Map.of("means", means, "on", day.toString(), "note", note));
        if (Joined.together(no)) {
            raw.put("side", "all");
        }
        return raw;
    }

    private void extended(String unit, int task) {
        if (fate != Fate.EXTENDED && fate != Fate.NOT_EXTENDED) {
            return;
        }
        sheet.add(
                Duration.ofDays(part.days(30, 45)),
                part.of(unit, "unit-head", "ask-extension", task),
                day -> Map.of("until", day.plusDays(75).toString(), "reason", Phrases.EXTENSION));
        if (fate == Fate.EXTENDED) {
            sheet.add(
                    part.days(1, 3), part.by("proposal-office", "grant-extension", task), Map.of());
        } else {
            var why = Map.<String, Object>of("reason", Phrases.NO_EXTENSION);
            sheet.add(part.days(1, 3), part.by("proposal-office", "refuse-extension", task), why);
        }
    }

    /// What is written for each point; a second round answers what was not solved once more.
    private void reply(String unit, int task, int wait) {
        var due = new HashMap<Integer, Integer>();
        for (var i = 0; i < topic.points().size(); i++) {
            if (!topic.points().get(i).promise().isEmpty()) {
                due.put(i + 1, part.days(40, 200));
            }
        }
        sheet.add(
                Duration.ofDays(wait),
                part.of(unit, "unit-clerk", "reply", task),
                day -> answers(day, due));
        if (promises.stream().noneMatch(one -> one.unit().equals(unit))) {
            due.forEach(
                    (_, after) -> promises.add(new Kept.Promise(promises.size() + 1, unit, after)));
        }
    }

    private Map<String, Object> answers(LocalDate day, Map<Integer, Integer> due) {
        var raw = new HashMap<String, Object>();
        for (var i = 1; i <= topic.points().size(); i++) {
            var point = topic.points().get(i - 1);
            raw.put("answer-" + i, point.answer());
            raw.put("outcome-" + i, point.outcome());
            if (!point.promise().isEmpty()) {
                raw.put("promise-" + i, point.promise());
                raw.put("due-" + i, day.plusDays(due.getOrDefault(i, 60)).toString());
            }
        }
        Paper.reply(no, topic.title(), raw);
        return raw;
    }

    private void sent(String unit, int task) {
        sheet.add(part.days(1, 5), part.of(unit, "unit-head", "sign-off", task), Map.of());
        if (fate == Fate.SENT_BACK) {
            sheet.add(
                    part.days(1, 3),
                    part.by("proposal-office", "send-back", task),
                    Map.of("reason", part.one(Phrases.SENT_BACK)));
            reply(unit, task, part.days(2, 6));
            sheet.add(part.days(1, 3), part.of(unit, "unit-head", "sign-off", task), Map.of());
        }
        sheet.add(part.days(1, 4), part.by("proposal-office", "send", task), Map.of());
    }

    private void rated(List<String> answering, int first) {
        if (fate == Fate.SILENT) {
            return;
        }
        var again = fate == Fate.AGAIN || fate == Fate.THIRD_ROUND || fate == Fate.CONCLUDED;
        rate(answering.size(), first, again ? "unsatisfied" : "");
        var unit = given.unit(answering.getFirst());
        if (fate == Fate.CONCLUDED) {
            var why = Map.<String, Object>of("note", Phrases.CONCLUDED);
            sheet.add(part.days(2, 7), part.by("proposal-office", "conclude"), why);
        } else if (again) {
            round(unit, first, fate == Fate.THIRD_ROUND ? "unsatisfied" : "basically");
        }
        if (fate == Fate.THIRD_ROUND) {
            round(unit, first, "satisfied");
        }
        new Kept(part, raters.getFirst()).write(promises);
    }

    private void round(String unit, int task, String degree) {
        var raw = Map.<String, Object>of("reason", Phrases.AGAIN);
        sheet.add(part.days(2, 7), part.by("proposal-office", "re-handle"), raw);
        sheet.add(
                Duration.ofDays(part.days(2, 8)),
                part.of(unit, "unit-clerk", "contact", task),
                day -> Map.of("means", "meeting", "on", day.toString(), "note", Phrases.MEETING));
        reply(unit, task, part.days(5, 18));
        sent(unit, task);
        rate(1, task, degree);
    }

    /// Everybody rates for himself; one in seven says nothing in time.
    ///
    /// @param degree of the result; empty for what is usual
    private void rate(int tasks, int first, String degree) {
        for (var rater : raters) {
            for (var i = 0; i < tasks; i++) {
                var raw = rating(degree);
                var wait = i == 0 ? Duration.ofDays(part.days(1, 3)) : Duration.ofMinutes(10);
                sheet.add(wait, new Deed(rater, "rate", i == 0 ? first : i + 1), _ -> raw);
            }
        }
    }

    private Map<String, Object> rating(String degree) {
        var raw = new HashMap<String, Object>();
        raw.put("attitude", random.nextInt(5) == 0 ? "basically" : "satisfied");
        raw.put(
                "result",
                degree.isEmpty() ? random.nextInt(3) == 0 ? "basically" : "satisfied" : degree);
        var note = degree.equals("unsatisfied") ? Phrases.UNSATISFIED : part.one(Phrases.RATINGS);
        if (!note.isEmpty()) {
            raw.put("note", note);
        }
        return raw;
    }
}

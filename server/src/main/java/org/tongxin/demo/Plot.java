package org.tongxin.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Moment;

/// The life of one invented matter: its acts in order, counted back from the day of the demo. The
/// same number and day give the same life.
final class Plot {

    private static final long SEED = 20_260_302;

    private final Troupe troupe;
    private final Topic topic;
    private final Ending ending;
    private final int no;
    private final Random random;
    private final List<Draft> drafts = new ArrayList<>();
    private final Actor proposer;

    /// @param after days after the act before
    private record Draft(
            int after, Actor actor, String action, int task, Map<String, Object> raw) {}

    private Plot(Troupe troupe, List<Topic> topics, int no) {
        this.troupe = troupe;
        this.no = no;
        this.random = new Random(SEED * 31 + no);
        this.ending = Ending.of(no);
        var counties = troupe.counties();
        var place = counties.get((no / topics.size() + no * 7) % counties.size());
        this.topic = topics.get(no * 5 % topics.size()).at(place);
        this.proposer = one(troupe.inRoles("member", "member", "collective"));
    }

    /// @param today the day of the demo; nothing happens later
    static List<Scene> of(Troupe troupe, List<Topic> topics, int no, LocalDate today) {
        var plot = new Plot(troupe, topics, no);
        plot.write();
        return plot.dated(today);
    }

    private void write() {
        add(0, proposer, "submit", 0, form());
        if (ending == Ending.DECLINED) {
            var reason = one(Phrases.DECLINED.keySet().stream().sorted().toList());
            var note = String.valueOf(Phrases.DECLINED.get(reason));
            add(
                    days(3, 12),
                    one(troupe.inRoles("proposal-committee")),
                    "decline",
                    0,
                    Map.of("reason", reason, "note", note));
        } else if (ending != Ending.REVIEW) {
            add(days(2, 9), office(), "docket", 0, Map.of());
            if (ending.isDispatched()) {
                handle();
            }
        }
    }

    private void handle() {
        var separate = ending == Ending.HALF_RATED || no % 4 == 0;
        var units = separate ? topic.units() : topic.units().subList(0, 1);
        add(
                days(1, 9),
                one(troupe.inRoles("channel-office")),
                "dispatch",
                0,
                Map.of("units", units));
        for (var task = 1; task <= units.size(); task++) {
            handle(task, units.get(task - 1));
        }
        if (ending.reaches(Ending.HALF_RATED)) {
            var rated = ending == Ending.CLOSED ? units.size() : units.size() - 1;
            for (var task = 1; task <= rated; task++) {
                add(task == 1 ? days(2, 15) : 0, proposer, "rate", task, rating());
            }
        }
    }

    private void handle(int task, String unit) {
        var clerk = troupe.of(unit, "unit-clerk");
        var head = troupe.of(unit, "unit-head");
        if (ending.reaches(Ending.SIGNED_FOR)) {
            add(days(0, 6), clerk, "sign-for", task, Map.of());
        }
        if (ending.reaches(Ending.CONTACTED)) {
            add(days(2, 20), clerk, "contact", task, Map.of("note", one(Phrases.CONTACTS)));
        }
        if (ending.reaches(Ending.DRAFTED)) {
            add(days(8, 40), clerk, "reply", task, Map.of());
        }
        if (ending.reaches(Ending.SIGNED)) {
            add(days(1, 5), head, "sign-off", task, Map.of());
        }
        var sentBack = ending == Ending.SENT_BACK || (ending == Ending.CLOSED && no % 9 == 0);
        if (sentBack) {
            add(days(1, 3), office(), "send-back", task, Map.of("reason", one(Phrases.SENT_BACK)));
        }
        if (sentBack && ending == Ending.CLOSED) {
            add(days(2, 6), clerk, "reply", task, Map.of());
            add(days(1, 3), head, "sign-off", task, Map.of());
        }
        if (ending.reaches(Ending.FEEDBACK)) {
            add(days(1, 4), office(), "send", task, Map.of());
        }
    }

    private Map<String, Object> form() {
        var raw = new HashMap<String, Object>();
        raw.put("title", topic.title());
        raw.put("category", topic.category());
        raw.put("situation", topic.situation());
        raw.put("analysis", topic.analysis());
        for (var point : topic.points()) {
            raw.put("point-" + (topic.points().indexOf(point) + 1), point.text());
        }
        return raw;
    }

    private Map<String, Object> rating() {
        var raw = new HashMap<String, Object>();
        var unsatisfied = no % 11 == 3;
        raw.put("attitude", random.nextInt(5) == 0 ? "basically" : "satisfied");
        raw.put(
                "result",
                unsatisfied ? "unsatisfied" : random.nextInt(3) == 0 ? "basically" : "satisfied");
        var note = unsatisfied ? Phrases.UNSATISFIED : one(Phrases.RATINGS);
        if (!note.isEmpty()) {
            raw.put("note", note);
        }
        return raw;
    }

    private List<Scene> dated(LocalDate today) {
        var days = drafts.stream().mapToInt(Draft::after).sum();
        var day = today.minusDays(days + days(ending.idleMin, ending.idleMax));
        var before = LocalDateTime.MIN;
        var scenes = new ArrayList<Scene>();
        for (var draft : drafts) {
            day = day.plusDays(draft.after());
            var time = workday(day).atTime(9 + random.nextInt(8), random.nextInt(60));
            if (!time.isAfter(before)) {
                time = before.plus(Duration.ofMinutes(5L + random.nextInt(40)));
            }
            before = time;
            scenes.add(
                    new Scene(
                            time.atZone(Moment.ZONE).toInstant(),
                            no,
                            scenes.size(),
                            draft.actor(),
                            draft.action(),
                            draft.task(),
                            filled(draft, time.toLocalDate())));
        }
        return scenes;
    }

    /// What is written on the day of the act itself.
    private Map<String, Object> filled(Draft draft, LocalDate day) {
        var raw = new HashMap<>(draft.raw());
        switch (draft.action()) {
            case "contact" -> {
                raw.put("means", one(Phrases.MEANS));
                raw.put("on", day.toString());
            }
            case "reply" -> {
                for (var no = 1; no <= topic.points().size(); no++) {
                    var point = topic.points().get(no - 1);
                    raw.put("answer-" + no, point.answer());
                    raw.put("outcome-" + no, point.outcome());
                    if (!point.promise().isEmpty()) {
                        raw.put("promise-" + no, point.promise());
                        raw.put("due-" + no, day.plusDays(days(40, 240)).toString());
                    }
                }
            }
            default -> {}
        }
        return raw;
    }

    private static LocalDate workday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                ? day.minusDays(1)
                : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(2) : day;
    }

    private void add(int wait, Actor actor, String action, int task, Map<String, Object> raw) {
        drafts.add(new Draft(wait, actor, action, task, raw));
    }

    private Actor office() {
        return one(troupe.inRoles("proposal-office"));
    }

    private int days(int min, int max) {
        return min + random.nextInt(max - min + 1);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}

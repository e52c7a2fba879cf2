package org.tongxin.demo.plot;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.tongxin.demo.plot.Sheet.Deed;
import org.tongxin.matter.Actor;

/// The life of one invented matter: its acts in order, within the two years before the day of the
/// demo. The same number and day give the same life.
public final class Plot {

    private static final long SEED = 20_260_302;
    private static final int DAYS = 730;

    /// One in so many was handed in within so many days.
    private static final int RECENT = 4;

    private static final int RECENT_DAYS = 45;

    /// Of a hundred matters, those handed in around the two plenary sessions.
    private static final int PLENARY_OF_HUNDRED = 45;

    /// Of the first so many, those that are handled again are so today.
    private static final int AGAIN_NOW = 100;

    private final Troupe troupe;
    private final List<Topic> topics;
    private final Topic topic;
    private final Fate fate;
    private final int no;
    private final Random random;
    private final Sheet sheet;
    private final Part part;
    private final Actor proposer;
    private final Raised raised;
    private final List<Actor> raters = new ArrayList<>();

    private Plot(Troupe troupe, List<Topic> topics, int no) {
        this.troupe = troupe;
        this.topics = topics;
        this.no = no;
        this.random = new Random(SEED * 31 + no);
        this.fate = Fate.of(no);
        this.sheet = new Sheet(no, random);
        this.topic = topicOf(troupe, topics, no);
        this.part = new Part(troupe, topic, fate, no, random, sheet);
        this.proposer =
                part.one(
                        Raised.isAsking(no)
                                ? troupe.inRoles("member")
                                : troupe.inRoles("member", "collective"));
        this.raised = new Raised(part, proposer);
    }

    /// @param today the day of the demo; nothing happens later
    public static List<Scene> of(Troupe troupe, List<Topic> topics, int no, LocalDate today) {
        var plot = new Plot(troupe, topics, no);
        plot.write();
        return plot.sheet.from(plot.begun(firstDay(no, today), today), today);
    }

    /// Some are being handled again on the day of the demo, whichever it is.
    private LocalDate begun(LocalDate day, LocalDate today) {
        return fate == Fate.AGAIN && no < AGAIN_NOW
                ? today.minusDays(sheet.daysUntil("re-handle") + 4L + no % 14)
                : day;
    }

    /// No two matters have the same topic and place while there are others left.
    private static Topic topicOf(Troupe troupe, List<Topic> topics, int no) {
        var counties = troupe.counties();
        if (Fate.of(no) == Fate.MERGED) {
            var same = Joined.leading(no) * 5 % topics.size();
            var county = counties.get((9 + no / 100 % 2 + same * 7) % counties.size());
            return topics.get(same).at(county).shorter();
        }
        var which = no * 5 % topics.size();
        return topics.get(which)
                .at(counties.get((no / topics.size() + which * 7) % counties.size()));
    }

    /// Members write most before and during the plenary session; one in four is of the last weeks,
    /// so that every desk has something on it today.
    private static LocalDate firstDay(int no, LocalDate today) {
        if (Fate.of(no) == Fate.MERGED) {
            return firstDay(Joined.leading(no), today);
        }
        if (Raised.isAsking(no)) {
            return today.minusDays(1);
        }
        if (no % RECENT == 0) {
            return today.minusDays(1 + no / RECENT * 3L % RECENT_DAYS);
        }
        var random = new Random(SEED * 17 + no);
        var back = 1 + random.nextInt(DAYS);
        if (random.nextInt(100) < PLENARY_OF_HUNDRED) {
            var opening = LocalDate.of(today.getYear() - random.nextInt(2), 1, 6);
            var day = opening.plusDays(random.nextInt(40));
            return day.isBefore(today) ? day : day.minusYears(1);
        }
        return today.minusDays(back);
    }

    private void write() {
        raters.addAll(raised.write());
        if (Raised.isAsking(no)) {
            sheet.begunInTheEvening();
            return;
        }
        switch (fate) {
            case DECLINED -> decline();
            case MERGED -> examined();
            case CONVERTED ->
                    sheet.add(
                            part.days(3, 9),
                            part.by("proposal-office", "convert"),
                            Map.of("reason", "competence", "note", Phrases.CONVERTED));
            case WITHDRAWN ->
                    sheet.add(
                            part.days(1, 2),
                            deed(proposer, "withdraw"),
                            Map.of("reason", Phrases.WITHDRAWN));
            default -> {
                if (fate == Fate.RETURNED) {
                    mended();
                }
                docketed();
                new Handled(withJoined(), raters).write();
            }
        }
    }

    /// On the day on which the one it is merged into is handed in.
    private void examined() {
        sheet.add(Duration.ofMinutes(40), part.by("proposal-office", "pre-review"), _ -> Map.of());
        if (no % 2 == 0) {
            sheet.add(
                    Duration.ofMinutes(40), part.by("proposal-committee", "docket"), _ -> Map.of());
        }
    }

    /// What is to be answered: also the points of those merged into it, whose proposers rate too.
    private Part withJoined() {
        var answered = topic;
        for (var other : Joined.into(no)) {
            var joined = new Plot(troupe, topics, other);
            new Joined(sheet, part.by("proposal-office", "merge").actor()).write(other);
            answered = answered.and(joined.topic);
            if (!raters.contains(joined.proposer)) {
                raters.add(joined.proposer);
            }
        }
        return new Part(troupe, answered, fate, no, random, sheet);
    }

    private void mended() {
        var back = Map.<String, Object>of("note", Phrases.RETURNED);
        sheet.add(part.days(1, 4), part.by("proposal-office", "return"), back);
        sheet.add(part.days(1, 6), deed(proposer, "revise"), raised.form());
    }

    private void docketed() {
        if (no % 2 == 0) {
            sheet.add(part.days(1, 3), part.by("proposal-office", "pre-review"), Map.of());
            sheet.add(part.days(1, 5), part.by("proposal-committee", "docket"), Map.of());
        } else {
            sheet.add(part.days(2, 8), part.by("proposal-office", "docket"), Map.of());
        }
    }

    private void decline() {
        var reason = part.one(Phrases.DECLINED.keySet().stream().sorted().toList());
        var note = String.valueOf(Phrases.DECLINED.get(reason));
        sheet.add(
                part.days(3, 12),
                part.by("proposal-committee", "decline"),
                Map.of("reason", reason, "note", note));
    }

    private static Deed deed(Actor actor, String action) {
        return new Deed(actor, action, 0);
    }
}

package org.tongxin.demo.plot;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongxin.demo.plot.Sheet.Deed;

/// What of a matter of the demo is published (公开) once it is answered: as far as its proposer and
/// the unit agree, and of the simple ones only.
final class Opened {

    private static final Set<Fate> FATES =
            Set.of(Fate.PLAIN, Fate.KEPT, Fate.SLIPPED, Fate.IMPOSSIBLE, Fate.BROKEN, Fate.SILENT);
    private static final Duration SOON = Duration.ofMinutes(30);

    /// One in so many replies is published in summary.
    private static final int BRIEF = 7;

    private final Part part;
    private final Sheet sheet;

    Opened(Part part) {
        this.part = part;
        this.sheet = part.sheet();
    }

    /// @param unit that answered, by its first task
    void write(String unit, int task, List<Kept.Promise> promises) {
        var consent = Topic.consent(part.no());
        if (!FATES.contains(part.fate())
                || consent.equals("none")
                || !Joined.into(part.no()).isEmpty()) {
            return;
        }
        var extent = part.no() % BRIEF == 3 ? "summary" : "full";
        add(part.of(unit, "unit-clerk", "mark-reply", task), Map.of("publicity", extent));
        add(part.by("proposal-office", "publish"), proposal(consent));
        add(part.by("proposal-office", "publish-reply", task), reply(extent, promises));
    }

    private void add(Deed deed, Map<String, Object> raw) {
        sheet.add(SOON, deed, _ -> raw);
    }

    private Map<String, Object> proposal(String extent) {
        var topic = part.topic();
        var raw = new HashMap<String, Object>();
        raw.put("extent", extent);
        raw.put("title", topic.title());
        if (extent.equals("summary")) {
            raw.put("summary", "提案建议：" + inOne(topic.points(), Topic.Point::text));
            return raw;
        }
        raw.put("situation", topic.situation());
        raw.put("analysis", topic.analysis());
        for (var i = 1; i <= topic.points().size(); i++) {
            raw.put("point-" + i, topic.points().get(i - 1).text());
        }
        return raw;
    }

    private Map<String, Object> reply(String extent, List<Kept.Promise> promises) {
        var points = part.topic().points();
        var raw = new HashMap<String, Object>();
        raw.put("extent", extent);
        var promised = points.stream().map(Topic.Point::promise).filter(one -> !one.isEmpty());
        var texts = promised.toList();
        for (var promise : promises) {
            raw.put("promise_" + promise.commitment(), texts.get(promise.commitment() - 1));
        }
        if (extent.equals("summary")) {
            raw.put("summary", "答复要点：" + inOne(points, Topic.Point::answer));
            return raw;
        }
        for (var i = 1; i <= points.size(); i++) {
            raw.put("answer-" + i, points.get(i - 1).answer());
        }
        return raw;
    }

    private static String inOne(
            List<Topic.Point> points, java.util.function.Function<Topic.Point, String> text) {
        return points.stream().map(text).collect(Collectors.joining("\n"));
    }
}

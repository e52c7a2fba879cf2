package org.tongxin.demo.plot;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongxin.demo.plot.Sheet.Deed;

/// How a matter of the demo comes to its units: who is asked first, who objects or hands it back,
/// and who signs for it.
final class Given {

    private static final Duration SOON = Duration.ofMinutes(30);

    private final Part part;
    private final Fate fate;
    private final int no;
    private final Sheet sheet;
    private String answeredBy = "";

    Given(Part part) {
        this.part = part;
        this.fate = part.fate();
        this.no = part.no();
        this.sheet = part.sheet();
    }

    /// The number of the first task that is answered.
    int write(List<String> answering, List<String> assisting) {
        dispatched(answering, assisting);
        var first = 1;
        if (fate == Fate.HANDED_BACK) {
            first = handedBack(answering.getFirst(), answering.size() + assisting.size() + 1);
        }
        for (var i = 0; i < answering.size(); i++) {
            signed(i == 0 ? first : i + 1, answering.get(i));
        }
        for (var unit : assisting) {
            sheet.add(SOON, part.of(unit, "unit-clerk", "sign-for", 2), _ -> Map.of());
        }
        return first;
    }

    private void dispatched(List<String> units, List<String> assisting) {
        var raw = new HashMap<String, Object>();
        raw.put("units", units);
        if (!assisting.isEmpty()) {
            raw.put("assisting", assisting);
        }
        if (no % 2 == 1 && fate != Fate.OBJECTED) {
            sheet.add(part.days(1, 7), part.by("channel-office", "dispatch"), raw);
            return;
        }
        sheet.add(part.days(1, 3), part.by("proposal-office", "assign"), raw);
        if (fate == Fate.OBJECTED) {
            var objection = Map.<String, Object>of("reason", Phrases.OBJECTED);
            sheet.add(part.days(1, 2), channel(0, "object"), objection);
            sheet.add(1, part.by("proposal-office", "assign"), raw);
        }
        sheet.add(part.days(1, 2), channel(0, "confirm"), Map.of());
        sheet.add(Duration.ofHours(2), channel(1, "confirm"), _ -> Map.of());
    }

    private Deed channel(int which, String action) {
        return new Deed(part.troupe().inRoles("channel-office").get(which), action, 0);
    }

    /// The unit first asked is the wrong one; the one that was meant gets task `next`.
    private int handedBack(String right, int next) {
        var wrong = right;
        var better =
                part.topic().units().size() > 1
                        ? part.topic().units().getLast()
                        : Phrases.OTHER_UNIT;
        var raw = Map.<String, Object>of("reason", Phrases.HAND_BACK, "unit", better);
        sheet.add(part.days(1, 3), part.of(wrong, "unit-clerk", "hand-back", 1), raw);
        sheet.add(
                part.days(1, 4), part.by("proposal-office", "reassign", 1), Map.of("unit", better));
        answeredBy = better;
        return next;
    }

    /// The unit that answers where this one was asked first.
    String unit(String given) {
        return answeredBy.isEmpty() ? given : answeredBy;
    }

    private void signed(int task, String given) {
        var unit = unit(given);
        if (fate == Fate.KEPT_BY_UNIT) {
            var raw = Map.<String, Object>of("reason", Phrases.HAND_BACK);
            sheet.add(1, part.of(unit, "unit-clerk", "hand-back", task), raw);
            sheet.add(
                    part.days(1, 4),
                    part.by("proposal-office", "refuse-hand-back", task),
                    Map.of("reason", Phrases.KEEP));
        } else if (fate != Fate.UNSIGNED) {
            var wait = task == 1 ? Duration.ofDays(part.days(0, 2)) : SOON;
            sheet.add(wait, part.of(unit, "unit-clerk", "sign-for", task), _ -> Map.of());
        }
    }
}

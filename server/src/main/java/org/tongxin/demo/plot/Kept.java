package org.tongxin.demo.plot;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongxin.demo.plot.Sheet.Deed;
import org.tongxin.matter.Actor;

/// What becomes of the promises made to a matter of the demo: kept, put off, disputed, given up or
/// broken, as its fate has it.
final class Kept {

    private final Part part;
    private final Fate fate;
    private final Sheet sheet;
    private final Actor rater;

    /// Something promised, by its number in the matter.
    ///
    /// @param after days after the reply on which it is due
    record Promise(int commitment, String unit, int after) {}

    Kept(Part part, Actor rater) {
        this.part = part;
        this.fate = part.fate();
        this.sheet = part.sheet();
        this.rater = rater;
    }

    /// What becomes of the promises, in the order in which they are due.
    void write(List<Promise> promises) {
        var waited = 30;
        var sorted = promises.stream().sorted(Comparator.comparingInt(Promise::after)).toList();
        for (var promise : sorted) {
            var wait = Math.max(1, promise.after() - waited - part.days(2, 12));
            waited += wait;
            follow(promise, wait);
        }
    }

    private void follow(Promise promise, int wait) {
        var no = promise.commitment();
        switch (fate) {
            case BROKEN -> {}
            case SLIPPED -> {
                var later = part.of(promise.unit(), "unit-clerk", "put-off", no);
                sheet.add(
                        Duration.ofDays(wait),
                        later,
                        day ->
                                Map.of(
                                        "until",
                                        day.plusDays(90).toString(),
                                        "reason",
                                        Phrases.SLIPPED));
                claimed(promise, part.days(50, 80), true);
            }
            case IMPOSSIBLE -> {
                var gone = part.of(promise.unit(), "unit-head", "give-up", no);
                sheet.add(
                        Duration.ofDays(wait),
                        gone,
                        _ -> Map.of("explanation", Phrases.IMPOSSIBLE));
            }
            case DISPUTED -> {
                claimed(promise, wait, false);
                var not = new Deed(rater, "dispute", no);
                sheet.add(part.days(2, 8), not, Map.of("reason", Phrases.DISPUTED));
            }
            default -> claimed(promise, wait, fate != Fate.PLAIN || no % 2 == 1);
        }
    }

    private Map<String, Object> shown(LocalDate day, String evidence) {
        var raw = new HashMap<String, Object>();
        raw.putAll(Map.of("on", day.toString(), "evidence", evidence));
        Paper.show(part.no(), evidence, raw);
        return raw;
    }

    private void claimed(Promise promise, int wait, boolean verified) {
        var evidence = part.one(Phrases.EVIDENCE);
        sheet.add(
                Duration.ofDays(wait),
                part.of(promise.unit(), "unit-clerk", "claim", promise.commitment()),
                day -> shown(day, evidence));
        if (verified) {
            sheet.add(
                    part.days(2, 9),
                    part.by("proposal-office", "verify", promise.commitment()),
                    Map.of());
        }
    }
}

package org.tongxin.proposal.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongxin.chain.Chain;

/// What stands in a form before anything is written: the reply as it was drafted, the day of today.
final class Prefill {

    static Map<String, List<String>> of(Reading reading, Chain.Available act, LocalDate today) {
        return switch (act.name()) {
            case "contact" -> Map.of("on", List.of(today.toString()));
            case "reply" -> reply(reading, act.target());
            case "revise" -> revise(reading);
            case "reclassify" -> classes(reading);
            default -> Map.of();
        };
    }

    private static Map<String, List<String>> reply(Reading reading, int no) {
        var values = new HashMap<String, List<String>>();
        var matter = reading.proposal().matter();
        matter.task(no)
                .ifPresent(
                        task ->
                                task.answers()
                                        .forEach(
                                                one -> {
                                                    put(
                                                            values,
                                                            "answer-" + one.point(),
                                                            reading.text(one.text()));
                                                    put(
                                                            values,
                                                            "outcome-" + one.point(),
                                                            one.outcome());
                                                }));
        matter.commitments().stream()
                .filter(one -> one.task() == no)
                .forEach(
                        one -> {
                            put(values, "promise-" + one.point(), reading.text(one.text()));
                            put(values, "due-" + one.point(), one.due().toString());
                        });
        return values;
    }

    /// All that is written now, to be written better.
    private static Map<String, List<String>> revise(Reading reading) {
        var values = new HashMap<>(classes(reading));
        values.remove("sphere");
        var matter = reading.proposal().matter();
        put(values, "title", reading.text(matter.title()));
        reading.proposal()
                .sections()
                .forEach((name, text) -> put(values, name, reading.text(text)));
        matter.points()
                .forEach(point -> put(values, "point-" + point.no(), reading.text(point.text())));
        return values;
    }

    private static Map<String, List<String>> classes(Reading reading) {
        var values = new HashMap<String, List<String>>();
        var form = reading.proposal().form();
        if (form != null) {
            put(values, "category", form.category());
            put(values, "sphere", form.sphere());
        }
        return values;
    }

    private static void put(Map<String, List<String>> values, String name, String value) {
        values.put(name, List.of(value));
    }

    private Prefill() {}
}

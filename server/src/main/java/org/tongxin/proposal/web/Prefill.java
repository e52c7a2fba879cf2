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

    private static void put(Map<String, List<String>> values, String name, String value) {
        values.put(name, List.of(value));
    }

    private Prefill() {}
}

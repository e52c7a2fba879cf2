package org.tongxin.proposal.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.tongxin.chain.Chain;

/// What stands in a form before anything is written: the reply as it was drafted, the day of today.
final class Prefill {

    /// @param unit name of a unit by its code
    static Map<String, List<String>> of(
            Reading reading, Chain.Available act, LocalDate today, UnaryOperator<String> unit) {
        return switch (act.name()) {
            case "contact" -> Map.of("on", List.of(today.toString()));
            case "reply" -> reply(reading, act.target());
            case "revise" -> revise(reading, unit);
            case "reclassify" -> classes(reading);
            case "assign", "dispatch" -> suggested(reading, unit);
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
    private static Map<String, List<String>> revise(Reading reading, UnaryOperator<String> unit) {
        var values = new HashMap<>(classes(reading));
        values.putAll(suggested(reading, unit));
        var form = reading.proposal().form();
        if (form != null) {
            put(values, "proposer", form.proposer());
            put(values, "consent", form.consent());
            put(values, "confidential", form.confidential());
            put(values, "contact", reading.text(form.contact()));
        }
        var matter = reading.proposal().matter();
        put(values, "title", reading.text(matter.title()));
        reading.proposal()
                .sections()
                .forEach((name, text) -> put(values, name, reading.text(text)));
        matter.points()
                .forEach(point -> put(values, "point-" + point.no(), reading.text(point.text())));
        return values;
    }

    /// The units the proposer would give it to.
    private static Map<String, List<String>> suggested(
            Reading reading, UnaryOperator<String> unit) {
        var form = reading.proposal().form();
        return form == null || form.units().isEmpty()
                ? Map.of()
                : Map.of("units", form.units().stream().map(unit).toList());
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

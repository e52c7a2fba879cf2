package org.tongxin.proposal.web;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongxin.chain.Chain;
import org.tongxin.matter.MatterFact.Party;
import org.tongxin.matter.Moment;
import org.tongxin.people.Names;
import org.tongxin.proposal.rating.Rating;
import org.tongxin.views.UnitNames;

/// What stands in a form before anything is written: the reply as it was drafted, the day of today.
@Component
final class Prefill {

    private final UnitNames units;
    private final Names names;
    private final InstantSource instants;

    Prefill(UnitNames units, Names names, InstantSource instants) {
        this.units = units;
        this.names = names;
        this.instants = instants;
    }

    Map<String, List<String>> of(Reading reading, Chain.Available act) {
        return switch (act.name()) {
            case "contact" -> Map.of("on", List.of(Moment.today(instants).toString()));
            case "reply" -> reply(reading, act.target());
            case "revise" -> revise(reading);
            case "revise-for" -> reviseFor(reading);
            case "rate" -> rate(reading, act.target());
            case "rate-for" -> rateFor(reading, act.target());
            case "reclassify" -> classes(reading);
            case "assign", "dispatch" -> suggested(reading);
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
    private Map<String, List<String>> revise(Reading reading) {
        var values = new HashMap<>(classes(reading));
        values.putAll(suggested(reading));
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

    private Map<String, List<String>> reviseFor(Reading reading) {
        var values = new HashMap<>(revise(reading));
        reading.proposal().matter().parties().stream()
                .filter(party -> party.relation().equals("proposer"))
                .map(Party::person)
                .findFirst()
                .ifPresent(person -> put(values, "person", name(person)));
        return values;
    }

    /// What he has said already, or the office entered for him.
    private static Map<String, List<String>> rate(Reading reading, int no) {
        var values = new HashMap<String, List<String>>();
        reading.proposal()
                .matter()
                .task(no)
                .flatMap(task -> task.rating(reading.actor().person()))
                .ifPresent(
                        said -> {
                            put(values, "attitude", said.attitude());
                            put(values, "result", said.result());
                            put(values, "visited", said.visited());
                            put(values, "to-the-point", said.toThePoint());
                            put(values, "note", reading.text(said.note()));
                        });
        return values;
    }

    /// The one who has not rated; none when several have not.
    private Map<String, List<String>> rateFor(Reading reading, int no) {
        var silent =
                Rating.owed(reading.proposal())
                        .filter(owed -> owed.task() == no)
                        .map(Rating.Owed::person)
                        .toList();
        return silent.size() == 1 ? Map.of("person", List.of(name(silent.getFirst()))) : Map.of();
    }

    /// The units the proposer would give it to.
    private Map<String, List<String>> suggested(Reading reading) {
        var form = reading.proposal().form();
        return form == null || form.units().isEmpty()
                ? Map.of()
                : Map.of(
                        "units",
                        form.units().stream()
                                .map(code -> units.name(code, reading.words()))
                                .toList());
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

    private String name(String person) {
        return names.persons(List.of(person)).getOrDefault(person, "");
    }
}

package org.tongxin.proposal.statistics;

import static org.tongxin.proposal.statistics.ProposalCounting.ALL;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tongxin.chain.Field.Option;
import org.tongxin.proposal.rating.Rating;
import org.tongxin.statistics.Reporting.Figure;
import org.tongxin.statistics.Reporting.Line;
import org.tongxin.statistics.Reporting.Table;

/// How they were handled and answered, what was thought of it, and what was promised.
record ReplyTables(Sheet sheet) {

    List<Table> all() {
        return List.of(handling(), classes(), satisfaction(), promises());
    }

    private Table handling() {
        return sheet.table(
                "handling",
                List.of("dispatched", "answered", "closed", "rehandled", "contacted", "on-time"),
                List.of(
                        new Line(
                                "all",
                                sheet.words().say("statistics.all.all"),
                                List.of(
                                        sheet.figure(ALL, "dispatched"),
                                        sheet.share(ALL, "answered", "dispatched"),
                                        sheet.share(ALL, "closed", "dispatched"),
                                        sheet.share(ALL, "rehandled", "dispatched"),
                                        sheet.share(ALL, "contacted", "tasks"),
                                        sheet.share(ALL, "on-time", "replied")))));
    }

    /// By local letter, which is a sum, and under each the canonical outcomes.
    private Table classes() {
        var lines = new ArrayList<Line>();
        sheet.letters()
                .forEach(
                        (letter, outcomes) -> {
                            if (outcomes.size() > 1) {
                                lines.add(letter(letter, outcomes));
                            }
                            outcomes.forEach(outcome -> lines.add(outcome(outcome)));
                        });
        return sheet.table("classes", List.of("replies"), lines);
    }

    private Line letter(String letter, List<String> outcomes) {
        var sum =
                outcomes.stream().mapToLong(one -> sheet.numbers().of(ALL + "/class:" + one)).sum();
        var figure = new Figure("replies", sum, sheet.numbers().of(ALL + "/replied"), "");
        var label = sheet.words().say("statistics.letter", letter);
        return new Line("letter-" + letter, label, List.of(figure));
    }

    private Line outcome(String outcome) {
        return new Line(
                outcome,
                sheet.label(sheet.pack().outcomes(), outcome),
                List.of(sheet.share(ALL, "class:" + outcome, "replied")));
    }

    /// Whoever said nothing is shown, and counts as nothing else.
    private Table satisfaction() {
        var degrees =
                Stream.concat(
                                sheet.pack().degrees().stream().map(Option::code),
                                Stream.of(Rating.NO_OPINION))
                        .toList();
        var heads =
                degrees.stream()
                        .map(
                                code ->
                                        code.equals(Rating.NO_OPINION)
                                                ? sheet.words().say("statistics.no-opinion")
                                                : sheet.label(sheet.pack().degrees(), code))
                        .toList();
        return sheet.table(
                "satisfaction",
                heads,
                Stream.of("attitude", "result")
                        .map(
                                axis ->
                                        new Line(
                                                axis,
                                                sheet.words().say("statistics.all." + axis),
                                                degrees.stream()
                                                        .map(
                                                                code ->
                                                                        sheet.share(
                                                                                ALL,
                                                                                axis + ":" + code,
                                                                                "ratings"))
                                                        .toList()))
                        .toList());
    }

    private Table promises() {
        var line =
                new Line(
                        "all",
                        sheet.words().say("statistics.all.all"),
                        UnitTables.promises(sheet, ALL));
        return sheet.table("promises", UnitTables.PROMISES, List.of(line));
    }
}

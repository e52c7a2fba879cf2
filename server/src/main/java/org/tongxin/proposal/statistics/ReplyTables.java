package org.tongxin.proposal.statistics;

import static org.tongxin.proposal.statistics.ProposalCounting.ALL;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
                                        sheet.share(ALL, "contacted", "tasks-here"),
                                        sheet.share(ALL, "on-time", "replied-here")))));
    }

    /// By local letter, which is a sum, and under each the canonical outcomes.
    private Table classes() {
        var lines = new ArrayList<Line>();
        sheet.letters()
                .forEach(
                        (letter, outcomes) -> {
                            var under = new ArrayList<>(outcomes);
                            under.add(ProposalCounting.LETTER + letter);
                            under.retainAll(sheet.classes());
                            if (under.size() > 1) {
                                lines.add(letter(letter, under));
                            }
                            under.forEach(outcome -> lines.add(outcome(outcome)));
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
                sheet.classLabel(outcome),
                List.of(sheet.share(ALL, "class:" + outcome, "replied")));
    }

    /// Whoever said nothing is shown, and counts as nothing else.
    private Table satisfaction() {
        var degrees = sheet.degrees();
        return sheet.table(
                "satisfaction",
                degrees.stream().map(sheet::degreeLabel).toList(),
                Stream.of("attitude", "result").map(axis -> ratings(axis, degrees)).toList());
    }

    private Line ratings(String axis, List<String> degrees) {
        return new Line(
                axis,
                sheet.words().say("statistics.all." + axis),
                degrees.stream()
                        .map(code -> sheet.share(ALL, axis + ":" + code, "ratings"))
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

package org.tongxin.proposal.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tongxin.statistics.Reporting.Figure;
import org.tongxin.statistics.Reporting.Line;
import org.tongxin.statistics.Reporting.Table;

/// The same by unit (承办单位), those with most to do first.
///
/// @param name of a unit by its code
record UnitTables(Sheet sheet, Function<String, String> name) {

    static final List<String> PROMISES =
            List.of(
                    "promises",
                    "promise-kept",
                    "promise-open",
                    "promise-slipped",
                    "promise-late",
                    "promise-impossible");

    private static final List<String> HANDLING =
            List.of("tasks", "contacted", "replied", "on-time", "hand-backs", "assisting");

    List<Table> all() {
        var units =
                sheet.numbers().under("unit").stream()
                        .sorted(
                                Comparator.comparingLong(this::tasks)
                                        .reversed()
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
        var heads = sheet.classes().stream().map(sheet::classLabel).toList();
        return List.of(
                sheet.table("units", HANDLING, lines(units, this::handling)),
                sheet.table("unit-classes", heads, lines(units, this::classes)),
                ratings("attitude", units),
                ratings("result", units),
                sheet.table(
                        "unit-promises",
                        PROMISES,
                        lines(units, unit -> promises(sheet, of(unit)))));
    }

    /// An imported reply may not say whose it is.
    private String label(String unit) {
        return unit.equals(ProposalCounting.NONE)
                ? sheet.words().say("statistics.all.none")
                : name.apply(unit);
    }

    private long tasks(String unit) {
        return sheet.numbers().of(of(unit) + "/tasks");
    }

    private static String of(String unit) {
        return "unit=" + unit;
    }

    /// Units that have nothing of it are left out.
    private List<Line> lines(List<String> units, Function<String, List<Figure>> figures) {
        return units.stream()
                .map(unit -> new Line(unit, label(unit), figures.apply(unit)))
                .filter(line -> line.figures().stream().anyMatch(one -> one.number() > 0))
                .toList();
    }

    private List<Figure> handling(String unit) {
        var of = of(unit);
        return List.of(
                sheet.figure(of, "tasks"),
                sheet.share(of, "contacted", "tasks-here"),
                sheet.share(of, "replied", "tasks"),
                sheet.share(of, "on-time", "replied-here"),
                sheet.figure(of, "hand-backs"),
                sheet.figure(of, "assisting"));
    }

    private List<Figure> classes(String unit) {
        return sheet.classes().stream()
                .map(code -> sheet.share(of(unit), "class:" + code, "replied"))
                .toList();
    }

    private Table ratings(String axis, List<String> units) {
        var degrees = sheet.degrees();
        return sheet.table(
                "unit-" + axis,
                degrees.stream().map(sheet::degreeLabel).toList(),
                lines(
                        units,
                        unit ->
                                degrees.stream()
                                        .map(code -> axis + ":" + code)
                                        .map(what -> sheet.share(of(unit), what, "ratings"))
                                        .toList()));
    }

    static List<Figure> promises(Sheet sheet, String of) {
        return Stream.concat(
                        Stream.of(sheet.figure(of, PROMISES.getFirst())),
                        PROMISES.stream()
                                .skip(1)
                                .map(standing -> sheet.share(of, standing, PROMISES.getFirst())))
                .toList();
    }
}

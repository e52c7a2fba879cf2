package org.tongxin.proposal.statistics;

import static org.tongxin.proposal.statistics.ProposalCounting.ALL;
import static org.tongxin.proposal.statistics.ProposalCounting.CONVERTED;
import static org.tongxin.proposal.statistics.ProposalCounting.DECLINED;
import static org.tongxin.proposal.statistics.ProposalCounting.DOCKETED;
import static org.tongxin.proposal.statistics.ProposalCounting.INSTRUCTIONS;
import static org.tongxin.proposal.statistics.ProposalCounting.INSTRUCTIONS_OPEN;
import static org.tongxin.proposal.statistics.ProposalCounting.KEY;
import static org.tongxin.proposal.statistics.ProposalCounting.MERGED;
import static org.tongxin.proposal.statistics.ProposalCounting.PENDING;
import static org.tongxin.proposal.statistics.ProposalCounting.RECEIVED;
import static org.tongxin.proposal.statistics.ProposalCounting.SUPERVISED;
import static org.tongxin.proposal.statistics.ProposalCounting.UNTOLD;
import static org.tongxin.proposal.statistics.ProposalCounting.WITHDRAWN;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tongxin.chain.Field.Option;
import org.tongxin.statistics.Reporting.Figure;
import org.tongxin.statistics.Reporting.Line;
import org.tongxin.statistics.Reporting.Table;

/// What was received and what became of it (收案、审查), by proposer and by subject.
///
/// @param members who may propose today
record IntakeTables(Sheet sheet, long members) {

    private static final List<String> RESULTS =
            List.of(RECEIVED, DOCKETED, MERGED, DECLINED, CONVERTED, WITHDRAWN, PENDING);

    /// A column for what was told of no outcome stands only where there is such.
    private List<String> results() {
        return sheet.numbers().of(ALL + "/" + UNTOLD) == 0
                ? RESULTS
                : Stream.concat(RESULTS.stream(), Stream.of(UNTOLD)).toList();
    }

    List<Table> all() {
        var pack = sheet.pack();
        return List.of(
                sheet.table("intake", results(), List.of(results(ALL, "all", said("all")))),
                sheet.table(
                        "side",
                        results(),
                        List.of(
                                results("side=members", "members", said("members")),
                                results("side=collective", "collective", said("collective")))),
                by("proposer", pack.proposers()),
                by("category", pack.categories()),
                by("sphere", pack.spheres()),
                reasons("reason", DECLINED, pack.declineReasons()),
                reasons("convert", CONVERTED, pack.convertReasons()),
                persons(),
                supervision());
    }

    private String said(String line) {
        return sheet.words().say("statistics.all." + line);
    }

    private Table by(String heading, List<Option> options) {
        Function<String, Line> line =
                code -> results(heading + "=" + code, code, label(options, code));
        return sheet.table(
                heading,
                results(),
                sheet.codes(heading, options).stream()
                        .map(line)
                        .filter(one -> one.figures().getFirst().number() > 0)
                        .toList());
    }

    /// A sphere may not have been said.
    private String label(List<Option> options, String code) {
        return code.equals("none") ? said("none") : sheet.label(options, code);
    }

    private Line results(String of, String code, String label) {
        var figures = new ArrayList<Figure>();
        figures.add(sheet.figure(of, RECEIVED));
        results().stream()
                .filter(result -> !result.equals(RECEIVED))
                .map(result -> sheet.share(of, result, RECEIVED))
                .forEach(figures::add);
        return new Line(code, label, figures);
    }

    private Table reasons(String heading, String result, List<Option> options) {
        var whole = sheet.numbers().of(ALL + "/" + result);
        return sheet.table(
                heading,
                List.of(result),
                sheet.codes(heading, options).stream()
                        .map(
                                code -> {
                                    var one = sheet.figure(heading + "=" + code, result);
                                    return new Line(
                                            code,
                                            sheet.label(options, code),
                                            List.of(
                                                    new Figure(
                                                            result,
                                                            one.number(),
                                                            whole,
                                                            one.what())));
                                })
                        .filter(line -> line.figures().getFirst().number() > 0)
                        .toList());
    }

    private Table persons() {
        var known = new Figure("persons", sheet.numbers().persons(), members, ALL + "/known");
        return sheet.table(
                "persons",
                List.of("persons"),
                List.of(new Line("persons", said("persons"), List.of(known))));
    }

    /// How many of those on file are key proposals, and how they are supervised.
    private Table supervision() {
        var figures =
                List.of(
                        sheet.share(ALL, KEY, DOCKETED),
                        sheet.share(ALL, SUPERVISED, DOCKETED),
                        sheet.figure(ALL, INSTRUCTIONS),
                        sheet.share(ALL, INSTRUCTIONS_OPEN, INSTRUCTIONS));
        return sheet.table(
                "supervision",
                List.of(KEY, SUPERVISED, INSTRUCTIONS, INSTRUCTIONS_OPEN),
                List.of(new Line("all", said("all"), figures)));
    }
}

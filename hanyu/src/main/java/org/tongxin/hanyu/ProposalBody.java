package org.tongxin.hanyu;

import java.util.ArrayList;
import java.util.List;

/// The body of a proposal in its three sections: situation 情况, analysis 问题分析 and suggestions 建议,
/// the suggestions point by point, as a unit has to answer them (一一对应).
///
/// @param situation what was found; may be empty
/// @param analysis what is wrong and why, and what the suggestions are introduced with; may be
///   empty
/// @param points the suggestions, each without its number, sub-items inside; at least one unless
///   the body is blank, at most [#POINTS_MAX]
public record ProposalBody(String situation, String analysis, List<String> points) {

    /// Further suggestions stay inside the last point, with their numbers.
    public static final int POINTS_MAX = 30;

    public ProposalBody {
        points = List.copyOf(points);
    }

    /// Splits a body. Nothing is lost but recognised headings, the numbers of points, formulas such
    /// as 为此，提出以下建议：, control characters and white space; lines broken inside a sentence are
    /// joined.
    ///
    /// Where no list is found the suggestions are one point. Where no suggestion is found at all,
    /// the last section found is the one point, so that there is something to answer; a text of
    /// headings and numbers alone is itself the point. Any text is taken, in time that grows with
    /// its length.
    public static ProposalBody split(String text) {
        var tidy = Tidy.of(text);
        if (tidy.isBlank()) {
            return new ProposalBody("", "", List.of());
        }
        var sections = Sections.of(tidy);
        var situation =
                join(
                        tidy.substring(0, sections.situation().start()),
                        tidy.substring(sections.situation().end(), sections.analysis().start()));
        var analysed = afterHeadings(tidy, sections.analysis().end(), Heading.ANALYSIS);
        var analysis =
                tidy.substring(
                        Math.min(analysed, sections.suggestions().start()),
                        sections.suggestions().start());
        return withPoints(tidy, situation, analysis.strip(), sections);
    }

    private static ProposalBody withPoints(
            String tidy, String situation, String analysis, Sections sections) {
        var from = afterHeadings(tidy, sections.suggestions().end(), Heading.SUGGESTIONS);
        var numbers = Outline.of(tidy, from);
        var first = numbers.isEmpty() ? tidy.length() : numbers.getFirst().start();
        var lead = lead(tidy, from, first);
        var points = new ArrayList<String>();
        if (numbers.isEmpty()) {
            addPoint(points, tidy.substring(from));
        } else if (numbers.getFirst().number() == 2) {
            addPoint(points, lead);
        } else {
            analysis = join(analysis, lead);
        }
        addAll(points, tidy, numbers);
        return points.isEmpty()
                ? lastResort(tidy, situation, analysis)
                : new ProposalBody(situation, analysis, points);
    }

    private static void addAll(List<String> points, String tidy, List<Marker> numbers) {
        var room = POINTS_MAX - points.size();
        for (var no = 0; no < numbers.size() && no < room; no++) {
            var last = no == numbers.size() - 1 || no == room - 1;
            var end = last ? tidy.length() : numbers.get(no + 1).start();
            addPoint(points, tidy.substring(numbers.get(no).end(), end));
        }
    }

    private static void addPoint(List<String> points, String point) {
        if (!point.isBlank()) {
            points.add(point.strip());
        }
    }

    /// What stands before the first number, without the formula that ends it.
    private static String lead(String tidy, int from, int first) {
        var formula = LeadIn.endsAt(tidy, first);
        return tidy.substring(from, Math.max(from, formula.orElse(first))).strip();
    }

    private static ProposalBody lastResort(String tidy, String situation, String analysis) {
        if (!analysis.isEmpty()) {
            return new ProposalBody(situation, "", List.of(analysis));
        }
        return new ProposalBody("", "", List.of(situation.isEmpty() ? tidy.strip() : situation));
    }

    /// Headings are at times written twice, once by the form and once by the proposer.
    private static int afterHeadings(String tidy, int from, Heading heading) {
        var at = skipBlank(tidy, from);
        for (var twice = 0; twice < 3 && at < tidy.length(); twice++) {
            var here = at;
            var again =
                    heading == Heading.SUGGESTIONS
                            ? heading.again(tidy, here)
                            : heading.label(tidy, here);
            at = skipBlank(tidy, again.map(Heading.Span::end).orElse(at));
        }
        return at;
    }

    private static int skipBlank(String tidy, int from) {
        var at = from;
        while (at < tidy.length() && "\n ：:".indexOf(tidy.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static String join(String one, String other) {
        var both = one.strip() + "\n" + other.strip();
        return both.strip();
    }
}

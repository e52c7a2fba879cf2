package org.tongxin.proposal.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tongxin.chain.Field.Option;
import org.tongxin.proposal.packs.Pack;
import org.tongxin.proposal.rating.Rating;
import org.tongxin.shell.Words;
import org.tongxin.statistics.Numbers;
import org.tongxin.statistics.Reporting.Figure;
import org.tongxin.statistics.Reporting.Line;
import org.tongxin.statistics.Reporting.Table;

/// What tables are drawn with: the numbers, the words of the place, those of the reader.
record Sheet(Numbers numbers, Pack pack, Words words) {

    /// A number as it is.
    Figure figure(String of, String measure) {
        var what = of + "/" + measure;
        return new Figure(measure, numbers.of(what), -1, what);
    }

    /// A number of another.
    Figure share(String of, String measure, String whole) {
        var what = of + "/" + measure;
        return new Figure(measure, numbers.of(what), numbers.of(of + "/" + whole), what);
    }

    Table table(String code, List<String> columns, List<Line> lines) {
        var key = "statistics.note." + code;
        var heads =
                Stream.concat(
                        Stream.of(words.say("statistics.line." + code)),
                        columns.stream().map(this::column));
        return new Table(
                code,
                words.say("statistics.table." + code),
                words.knows(key) ? words.say(key) : "",
                heads.toList(),
                lines);
    }

    private String column(String code) {
        return words.knows("statistics.column." + code)
                ? words.say("statistics.column." + code)
                : code;
    }

    /// The words of a code; the code itself when the place no longer has it.
    String label(List<Option> options, String code) {
        return options.stream()
                .filter(one -> one.code().equals(code))
                .map(one -> words.chinese() ? one.zh() : one.en())
                .findFirst()
                .orElse(code);
    }

    /// The codes a place has, in its order, and behind them others that were counted.
    List<String> codes(String heading, List<Option> options) {
        var codes = new ArrayList<>(options.stream().map(Option::code).toList());
        numbers.under(heading).stream().filter(code -> !codes.contains(code)).forEach(codes::add);
        return codes;
    }

    /// The canonical classes in their order, and letters told elsewhere that stand for several.
    List<String> classes() {
        var undivided =
                letters().entrySet().stream()
                        .filter(one -> one.getValue().size() > 1)
                        .map(one -> ProposalCounting.LETTER + one.getKey())
                        .filter(one -> numbers.of(ProposalCounting.ALL + "/class:" + one) > 0);
        return Stream.concat(pack.outcomes().stream().map(Option::code), undivided).toList();
    }

    String classLabel(String code) {
        return code.startsWith(ProposalCounting.LETTER)
                ? words.say(
                        "statistics.undivided", code.substring(ProposalCounting.LETTER.length()))
                : label(pack.outcomes(), code);
    }

    /// The degrees of the place, *no opinion*, and degrees it no longer has that were given.
    List<String> degrees() {
        var degrees = new ArrayList<>(pack.degrees().stream().map(Option::code).toList());
        degrees.add(Rating.NO_OPINION);
        for (var axis : List.of("/attitude:", "/result:")) {
            numbers.after(ProposalCounting.ALL + axis).stream()
                    .filter(code -> !degrees.contains(code))
                    .forEach(degrees::add);
        }
        return degrees;
    }

    String degreeLabel(String code) {
        if (code.equals(Rating.NO_OPINION)) {
            return words.say("statistics.no-opinion");
        }
        var here = label(pack.degrees(), code);
        return here.equals(code) ? words.say("degree." + code) : here;
    }

    /// Local letters and the canonical outcomes each stands for.
    Map<String, List<String>> letters() {
        var letters = new TreeMap<String, List<String>>();
        pack.letters()
                .forEach(
                        (outcome, letter) ->
                                letters.computeIfAbsent(letter, _ -> new ArrayList<>())
                                        .add(outcome));
        return letters;
    }
}

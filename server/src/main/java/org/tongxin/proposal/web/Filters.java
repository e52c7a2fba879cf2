package org.tongxin.proposal.web;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.tongxin.chain.Chain;
import org.tongxin.matter.Moment;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalKind;
import org.tongxin.shell.Words;
import org.tongxin.shell.kit.FieldView;
import org.tongxin.shell.kit.FieldView.Option;
import org.tongxin.shell.kit.FilterBar;
import org.tongxin.views.Rings;

/// The line of filters above the list of proposals.
@Component
class Filters {

    /// Years offered, the coming session first.
    private static final int YEARS = 8;

    private final ProposalKind kind;

    private final InstantSource instants;

    Filters(ProposalKind kind, InstantSource instants) {
        this.instants = instants;
        this.kind = kind;
    }

    FilterBar bar(Filter filter, Words words) {
        var fields =
                List.of(
                        choice("stage", filter.stage(), stages(words), words),
                        choice("category", filter.category(), categories(words), words),
                        choice("year", filter.year(), years(), words),
                        choice("season", filter.season(), coded("season", SEASONS, words), words),
                        choice("due", filter.due(), coded("proposal.due", DUES, words), words),
                        choice("key", filter.key(), keys(words), words),
                        field("unit", FieldView.Type.UNIT, filter.unit(), List.of(), words));
        return new FilterBar(
                ListController.PATH,
                filter.q(),
                fields,
                filter.isEmpty() ? "" : ListController.PATH);
    }

    /// What somebody filters by that nobody offered, in a sentence; empty when all of it is known.
    ///
    /// @param unitCode what the unit typed means
    Optional<String> unknown(Filter filter, String unitCode, Words words) {
        if (!filter.unit().isEmpty() && unitCode.isEmpty()) {
            return Optional.of(unknown("unit", filter.unit(), words));
        }
        return bar(filter, words).fields().stream()
                .filter(field -> !field.value().isEmpty() && !field.options().isEmpty())
                .filter(field -> field.options().stream().noneMatch(Option::chosen))
                .filter(field -> !field.name().equals("year") || !isYear(field.value()))
                .findFirst()
                .map(field -> unknown(field.name(), field.value(), words));
    }

    private static String unknown(String field, String value, Words words) {
        return words.say("proposal.none.unknown", words.say("proposal.filter." + field), value);
    }

    /// Older years than those offered may be asked for by address.
    private static boolean isYear(String value) {
        return value.matches("(19|20|21)\\d\\d");
    }

    private static final List<String> SEASONS = List.of("plenary", "off-season");
    private static final List<String> DUES = List.of("late", Filter.PROMISE, "week", "month");

    private List<Option> stages(Words words) {
        var codes = new ArrayList<>(kind.chain().stages().stream().map(Chain.Stage::code).toList());
        kind.chain().asides().forEach(aside -> codes.add(aside.code()));
        codes.remove(Proposal.NEW);
        return codes.stream().map(code -> option(code, Rings.stage(kind, code, words))).toList();
    }

    private List<Option> categories(Words words) {
        return kind.options("category").stream()
                .map(one -> option(one.code(), words.chinese() ? one.zh() : one.en()))
                .toList();
    }

    private List<Option> years() {
        var next = Moment.today(instants).getYear() + 1;
        return IntStream.range(0, YEARS)
                .mapToObj(back -> String.valueOf(next - back))
                .map(year -> option(year, year))
                .toList();
    }

    private static List<Option> keys(Words words) {
        return List.of(option("confirmed", words.say("running.key.only")));
    }

    private static List<Option> coded(String prefix, List<String> codes, Words words) {
        return codes.stream().map(code -> option(code, words.say(prefix + "." + code))).toList();
    }

    private static Option option(String value, String label) {
        return new Option(value, label, false);
    }

    private static FieldView choice(String name, String value, List<Option> options, Words words) {
        var chosen =
                options.stream()
                        .map(one -> new Option(one.value(), one.label(), one.value().equals(value)))
                        .toList();
        return field(name, FieldView.Type.CHOICE, value, chosen, words);
    }

    private static FieldView field(
            String name, FieldView.Type type, String value, List<Option> options, Words words) {
        var label = words.say("proposal.filter." + name);
        return new FieldView(name, type, label, "", value, false, 0, options, "");
    }
}

package org.tongxin.proposal.web.review;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.tongxin.matter.Moment;
import org.tongxin.proposal.ProposalKind;
import org.tongxin.shell.Words;
import org.tongxin.shell.kit.FieldView;
import org.tongxin.shell.kit.FieldView.Option;
import org.tongxin.shell.kit.FilterBar;
import org.tongxin.views.Rings;

/// What a batch may be narrowed by, in one line.
@Component
class BatchBar {

    private static final int YEARS = 6;

    private final ProposalKind kind;
    private final InstantSource instants;

    BatchBar(ProposalKind kind, InstantSource instants) {
        this.kind = kind;
        this.instants = instants;
    }

    FilterBar of(Batch batch, Words words) {
        var fields =
                List.of(
                        choice("stage", batch.stage(), stages(words), words),
                        choice("year", batch.year(), years(), words),
                        choice("season", batch.season(), seasons(words), words),
                        choice("category", batch.category(), categories(words), words));
        var clear = new Batch(batch.stage(), "", "", "", "").address("");
        return new FilterBar(Batch.PATH, batch.q(), fields, batch.isNarrowed() ? clear : "");
    }

    private List<Option> stages(Words words) {
        return Batch.STAGES.stream()
                .map(code -> option(code, Rings.stage(kind, code, words)))
                .toList();
    }

    private List<Option> years() {
        var next = Moment.today(instants).getYear() + 1;
        return IntStream.range(0, YEARS)
                .mapToObj(back -> String.valueOf(next - back))
                .map(year -> option(year, year))
                .toList();
    }

    private static List<Option> seasons(Words words) {
        return List.of("plenary", "off-season").stream()
                .map(code -> option(code, words.say("season." + code)))
                .toList();
    }

    private List<Option> categories(Words words) {
        return kind.options("category").stream()
                .map(one -> option(one.code(), words.chinese() ? one.zh() : one.en()))
                .toList();
    }

    private static Option option(String value, String label) {
        return new Option(value, label, false);
    }

    private static FieldView choice(String name, String value, List<Option> options, Words words) {
        var chosen =
                options.stream()
                        .map(one -> new Option(one.value(), one.label(), one.value().equals(value)))
                        .toList();
        var label = words.say("proposal.filter." + name);
        return new FieldView(name, FieldView.Type.CHOICE, label, "", value, false, 0, chosen, "");
    }
}

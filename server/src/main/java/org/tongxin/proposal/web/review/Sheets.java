package org.tongxin.proposal.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongxin.acts.Acts;
import org.tongxin.chain.Chain.On;
import org.tongxin.matter.MatterFact.Point;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.matter.seal.Texts;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalKind;
import org.tongxin.proposal.web.review.ReviewPage.Act;
import org.tongxin.proposal.web.review.ReviewPage.Part;
import org.tongxin.proposal.web.review.ReviewPage.Sheet;
import org.tongxin.shell.Words;
import org.tongxin.story.Sentences;

/// Reads the proposal that is examined.
@Component
class Sheets {

    private static final int KEYS = 9;
    private static final List<String> PARTS = List.of("situation", "analysis");

    private final Texts texts;
    private final ProposalKind kind;

    Sheets(Texts texts, ProposalKind kind) {
        this.texts = texts;
        this.kind = kind;
    }

    Sheet of(Acts.Seen seen, Words words) {
        var matter = seen.state().matter();
        var sections = seen.state().sections();
        var points = matter.points().stream().map(Point::text).toList();
        var sealed =
                Stream.concat(
                                Stream.concat(
                                        Stream.ofNullable(matter.title()),
                                        PARTS.stream().map(sections::get)),
                                points.stream())
                        .filter(Objects::nonNull)
                        .toList();
        var open = texts.open(sealed);
        return new Sheet(
                matter.id(),
                Sentences.spoken(matter.id()),
                said(matter.title(), open, words),
                about(seen, words),
                PARTS.stream()
                        .filter(sections::containsKey)
                        .map(part -> part(part, said(sections.get(part), open, words), words))
                        .toList(),
                points.stream().map(point -> said(point, open, words)).toList(),
                acts(seen, words));
    }

    private static Part part(String name, String text, Words words) {
        return new Part(words.say("field." + name), text);
    }

    private static String said(
            @org.jspecify.annotations.Nullable Sealed sealed,
            Map<Sealed, String> open,
            Words words) {
        var text = sealed == null ? null : open.get(sealed);
        return text == null ? words.say("proposal.erased") : text;
    }

    private String about(Acts.Seen seen, Words words) {
        var about = new ArrayList<String>();
        if (seen.state() instanceof Proposal proposal) {
            var form = proposal.form();
            if (form != null) {
                about.add(category(form.category(), words));
            }
        }
        var raised = seen.state().matter().raised().orElseThrow();
        about.add(words.say("proposal.raised", words.day(raised.raisedOn())));
        return String.join(" · ", about);
    }

    private String category(String code, Words words) {
        return kind.options("category").stream()
                .filter(option -> option.code().equals(code))
                .map(option -> words.chinese() ? option.zh() : option.en())
                .findFirst()
                .orElse(code);
    }

    /// What may be done with the proposal as a whole, each by its form.
    private static List<Act> acts(Acts.Seen seen, Words words) {
        var acts = new ArrayList<Act>();
        for (var act : seen.actions()) {
            if (act.on() == On.MATTER) {
                var no = acts.size() + 1;
                acts.add(
                        new Act(
                                words.chinese() ? act.zh() : act.en(),
                                "/proposals/%s/%s#act"
                                        .formatted(seen.state().matter().id(), act.noun()),
                                no <= KEYS ? String.valueOf(no) : ""));
            }
        }
        return acts;
    }
}

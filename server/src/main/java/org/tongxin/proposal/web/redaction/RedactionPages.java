package org.tongxin.proposal.web.redaction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongxin.chain.Chain;
import org.tongxin.chain.Field;
import org.tongxin.chain.FieldError;
import org.tongxin.matter.Task;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.publishing.PublishingActs;
import org.tongxin.proposal.web.redaction.RedactionController.Desk;
import org.tongxin.proposal.web.redaction.RedactionController.Written;
import org.tongxin.proposal.web.redaction.RedactionPage.Extent;
import org.tongxin.proposal.web.redaction.RedactionPage.Part;
import org.tongxin.proposal.web.redaction.RedactionPage.Piece;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Words;
import org.tongxin.story.Sentences;
import org.tongxin.views.ActForm;
import org.tongxin.views.ActForms;
import org.tongxin.views.UnitNames;

/// Puts the page of blackening together.
@Component
class RedactionPages {

    private final UnitNames units;

    RedactionPages(UnitNames units) {
        this.units = units;
    }

    RedactionPage page(Desk desk, Written written, List<ActForm.Reason> why, Frame frame) {
        var words = frame.words();
        var act = desk.act();
        var label = words.chinese() ? act.zh() : act.en();
        return new RedactionPage(
                frame.titled(label),
                why.isEmpty() ? 200 : 409,
                "/proposals/" + desk.id(),
                label,
                Sentences.spoken(desk.id()),
                act.target() == 0 ? desk.texts().getOrDefault("title", "") : desk.unit(),
                extents(desk, written, words),
                desk.texts().entrySet().stream()
                        .map(one -> part(one, written.redacted(), words))
                        .toList(),
                hidden(desk, written),
                String.join("\n", written.redacted().also()),
                written.summary(),
                why);
    }

    private static Map<String, String> hidden(Desk desk, Written written) {
        var hidden = new LinkedHashMap<String, String>();
        hidden.put("task", String.valueOf(desk.act().target()));
        hidden.put("version", String.valueOf(desk.proposal().matter().version()));
        hidden.put("key", written.key().isEmpty() ? ActForms.newKey() : written.key());
        return hidden;
    }

    /// No further than was agreed to.
    private static List<Extent> extents(Desk desk, Written written, Words words) {
        var no = desk.act().target();
        var form = desk.proposal().form();
        var agreed =
                no > 0
                        ? desk.proposal().publicity().marks().getOrDefault(no, "")
                        : form == null ? "" : form.consent();
        var allowed = PublishingActs.extents(agreed);
        var chosen = written.extent().isEmpty() ? allowed.getFirst() : written.extent();
        return desk.act().fields().stream()
                .filter(field -> field.name().equals("extent"))
                .flatMap(field -> field.options().stream())
                .filter(option -> allowed.contains(option.code()))
                .map(Field.Option::code)
                .map(
                        code ->
                                new Extent(
                                        code,
                                        words.say("redaction.extent." + code),
                                        code.equals(chosen)))
                .toList();
    }

    private static Part part(Map.Entry<String, String> text, Redacted redacted, Words words) {
        var pieces = new ArrayList<Piece>();
        var at = 0;
        var written = text.getValue();
        for (var choice : redacted.choices(text.getKey(), written)) {
            var found = choice.found();
            pieces.add(Piece.plain(written.substring(at, found.from())));
            var sort = "redaction.sort." + found.sort().name().toLowerCase(Locale.ROOT);
            pieces.add(
                    new Piece(
                            written.substring(found.from(), found.to()),
                            choice.id(),
                            words.say(sort),
                            found.sort().never(),
                            choice.black()));
            at = found.to();
        }
        pieces.add(Piece.plain(written.substring(at)));
        return new Part(heading(text.getKey(), words), pieces);
    }

    private static String heading(String part, Words words) {
        var no = part.replaceFirst("^.*[-_]", "");
        return part.equals(no)
                ? words.say("field." + part)
                : words.say("redaction.part." + part.replaceFirst("[-_]\\d+$", ""), no);
    }

    String unit(Proposal proposal, Chain.Available act, Words words) {
        return proposal.matter()
                .task(act.target())
                .map(Task::unit)
                .map(code -> units.name(code, words))
                .orElse("");
    }

    ActForm.Reason unsaid(Words words) {
        return new ActForm.Reason(words.say("redaction.unsaid"), words.say("redaction.unsaid.do"));
    }

    static ActForm.Reason reason(FieldError error, Words words) {
        var name = error.field().replaceFirst("[-_]\\d+$", "");
        return new ActForm.Reason(
                words.say("field." + name), words.say("error." + error.code(), error.mention()));
    }
}

package org.tongxin.proposal.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongxin.acts.Acts;
import org.tongxin.acts.OtherMatters;
import org.tongxin.chain.Chain;
import org.tongxin.chain.Field;
import org.tongxin.chain.FieldError;
import org.tongxin.drafts.DraftForms;
import org.tongxin.drafts.Saved;
import org.tongxin.drafts.Tickets.Ticket;
import org.tongxin.matter.Refusal;
import org.tongxin.matter.Refusal.AtTheDoor;
import org.tongxin.people.Caller;
import org.tongxin.proposal.web.ProposalPages.Shown;
import org.tongxin.proposal.web.form.Parts;
import org.tongxin.proposal.web.form.Points;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;
import org.tongxin.story.Sentences;
import org.tongxin.views.ActForm;
import org.tongxin.views.ActForms;
import org.tongxin.views.Posted;

/// The page of a proposal with the form of an act on it: fresh, with a line more, or once more
/// after it was refused, always with what was written.
@Component
class ActPages {

    private final Acts acts;
    private final ActForms forms;
    private final ProposalPages pages;
    private final DraftForms drafts;
    private final List<OtherMatters> others;
    private final Prefill prefill;

    ActPages(
            Acts acts,
            ActForms forms,
            ProposalPages pages,
            DraftForms drafts,
            List<OtherMatters> others,
            Prefill prefill) {
        this.others = List.copyOf(others);
        this.prefill = prefill;
        this.acts = acts;
        this.forms = forms;
        this.pages = pages;
        this.drafts = drafts;
    }

    /// A form that has to be shown once more, and why.
    record Again(Posted posted, List<FieldError> errors, List<Refusal> refused) {

        static Again unreadable(Posted posted, List<FieldError> errors) {
            return new Again(posted, errors, List.of());
        }

        static Again refused(Posted posted, Refusal why) {
            return new Again(posted, List.of(), List.of(why));
        }

        /// 422 when it cannot be read, 409 when the rules say no or the proposal has moved on.
        int status() {
            return refused.isEmpty() ? 422 : 409;
        }

        /// The form's own key, so that sending it twice takes effect once; a new one when that was
        /// used for something else.
        String key() {
            var spent = refused.stream().anyMatch(AtTheDoor.KeyReused.class::isInstance);
            return spent || posted.key().isEmpty() ? ActForms.newKey() : posted.key();
        }
    }

    Page plain(Acts.Seen seen, Caller caller, Frame frame, String done) {
        return pages.page(pages.read(seen, caller, frame.words()), frame, Shown.plain(done));
    }

    Page form(Acts.Seen seen, Asked asked, Caller caller, Frame frame) {
        var act = asked.act();
        var reading = pages.read(seen, caller, frame.words());
        if (acts.refusal(seen, act, caller.actor()).isPresent()) {
            return tooLate(reading, act, Map.of(), List.of(), frame);
        }
        var opened = drafts.open(ticket(reading, act), asked.draft(), frame.words());
        var values = opened.fields().isEmpty() ? prefill.of(reading, act) : opened.fields();
        var form = blank(act, reading, values, ActForms.newKey());
        return shown(200, reading, form.drafted(opened.line().saying(asked.done())), frame);
    }

    private ActForm blank(
            Chain.Available act, Reading reading, Map<String, List<String>> values, String key) {
        var filling = filling(reading, values, key);
        var form = forms.form(act, filling, List.of(), List.of());
        return Parts.arranged(act, form, filling, reading.actor());
    }

    /// An act whose form is asked for.
    ///
    /// @param draft which draft to open: its id, `new` for none, `""` for the newest
    /// @param done what was done just before, or `""`
    record Asked(Chain.Available act, String draft, String done) {}

    private static Ticket ticket(Reading reading, Chain.Available act) {
        var task = act.target() == 0 ? "" : "?task=" + act.target();
        var label = reading.words().chinese() ? act.zh() : act.en();
        return new Ticket(
                reading.actor().person(),
                reading.address() + "/" + act.noun() + task,
                label + " · " + Sentences.spoken(reading.id()));
    }

    /// A form of an act, as it came in.
    record Sent(Chain.Available act, Posted posted) {}

    /// Keeps what is written; a form that cannot be kept comes back with all that is in it.
    Page save(Acts.Seen seen, Sent sent, Caller caller, Frame frame) {
        var act = sent.act();
        var posted = sent.posted();
        var reading = pages.read(seen, caller, frame.words());
        var ticket = ticket(reading, act);
        var saved = drafts.keep(ticket, posted.drafted());
        var said = DraftForms.say(saved, frame.words());
        if (saved instanceof Saved.Kept(var draft, _)) {
            return Page.seeOther(draft.address(), said);
        }
        var form = blank(act, reading, posted.fields(), posted.key());
        var line = drafts.again(ticket, posted.draft()).failing(said);
        return shown(409, reading, form.drafted(line), frame);
    }

    Page oneMore(Acts.Seen seen, Chain.Available act, Posted posted, Caller caller, Frame frame) {
        var reading = pages.read(seen, caller, frame.words());
        var more =
                posted.step().equals("point")
                        ? Points.oneMore(Points.inARow(posted.fields()))
                        : posted.withOneMore("units");
        var form = blank(act, reading, more, posted.key());
        var line = drafts.again(ticket(reading, act), posted.draft());
        return shown(200, reading, form.drafted(line), frame);
    }

    Optional<Page> again(String id, Chain.Available act, Again again, Caller caller, Frame frame) {
        return acts.see(id, caller.actor())
                .map(
                        seen -> {
                            var reading = pages.read(seen, caller, frame.words());
                            return acts.refusal(seen, act, caller.actor()).isPresent()
                                    ? tooLate(
                                            reading,
                                            act,
                                            again.posted().fields(),
                                            again.refused(),
                                            frame)
                                    : shown(
                                            again.status(),
                                            reading,
                                            oncemore(reading, act, again)
                                                    .drafted(
                                                            drafts.again(
                                                                    ticket(reading, act),
                                                                    again.posted().draft())),
                                            frame);
                        });
    }

    private ActForm oncemore(Reading reading, Chain.Available act, Again again) {
        var filling = filling(reading, again.posted().fields(), again.key());
        var form = forms.form(act, filling, again.errors(), again.refused());
        return Parts.arranged(act, form, filling, reading.actor());
    }

    /// The act cannot be taken any more: why, and all that was written for it.
    private Page tooLate(
            Reading reading,
            Chain.Available act,
            Map<String, List<String>> written,
            List<Refusal> refused,
            Frame frame) {
        var words = frame.words();
        var why =
                refused.isEmpty()
                        ? acts.refusal(reading.seen(), act, reading.actor()).stream().toList()
                        : refused;
        var kept =
                act.fields().stream()
                        .filter(field -> field.type() != Field.Type.FILE)
                        .filter(field -> written.containsKey(field.name()))
                        .map(
                                field ->
                                        new ProposalPage.Kept(
                                                words.say("field." + field.label()),
                                                String.join("\n", written.get(field.name()))))
                        .toList();
        var told = why.stream().map(one -> ActForms.reason(one, words)).toList();
        return pages.page(reading, frame, new Shown(409, "", List.of(), told, kept));
    }

    private Page shown(int status, Reading reading, ActForm form, Frame frame) {
        return pages.page(reading, frame, Shown.form(status, form));
    }

    private ActForms.Filling filling(
            Reading reading, Map<String, List<String>> values, String key) {
        var matter = reading.proposal().matter();
        return new ActForms.Filling(
                reading.address(),
                matter.version(),
                key,
                reading.actor().person(),
                values,
                no ->
                        matter.points().stream()
                                .filter(point -> point.no() == no)
                                .map(point -> reading.text(point.text()))
                                .findFirst()
                                .orElse(""),
                () -> likely(reading),
                reading.words());
    }

    private List<OtherMatters.Likely> likely(Reading reading) {
        return others.stream()
                .flatMap(one -> one.likely(reading.proposal(), reading.actor()).stream())
                .toList();
    }
}

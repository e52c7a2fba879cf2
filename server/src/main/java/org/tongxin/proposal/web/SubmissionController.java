package org.tongxin.proposal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongxin.acts.Acts;
import org.tongxin.acts.Acts.Outcome;
import org.tongxin.chain.Chain;
import org.tongxin.chain.FieldError;
import org.tongxin.drafts.DraftForms;
import org.tongxin.drafts.DraftLine;
import org.tongxin.drafts.Drafts;
import org.tongxin.drafts.Saved;
import org.tongxin.drafts.Tickets.Ticket;
import org.tongxin.people.Caller;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalKind;
import org.tongxin.proposal.web.SubmissionPages.Sheet;
import org.tongxin.proposal.web.form.Points;
import org.tongxin.proposal.web.form.Proposers;
import org.tongxin.proposal.web.form.Way;
import org.tongxin.proposal.web.writing.Advice;
import org.tongxin.proposal.web.writing.Advising;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Frames;
import org.tongxin.shell.Page;
import org.tongxin.shell.Problems;
import org.tongxin.views.ActForms;
import org.tongxin.views.FileForms;
import org.tongxin.views.Posted;

/// Handing in a proposal (提交提案): write, check, done. Each step is a page; what is written lies in a
/// draft, and nobody else reads it before the last button is pressed.
@Controller
class SubmissionController {

    private static final String NEW = "/proposals/new";
    private static final String NEW_ENTRY = "/proposals/new-entry";

    private final Acts acts;
    private final Forms forms;
    private final Drafts drafts;
    private final SubmissionPages pages;
    private final Proposers proposers;
    private final Advising advising;
    private final Problems problems;

    /// What is filled in, and its draft.
    @Component
    record Forms(ActForms acts, DraftForms drafts, FileForms files) {}

    SubmissionController(
            Acts acts,
            Forms forms,
            Drafts drafts,
            SubmissionPages pages,
            Proposers proposers,
            Advising advising,
            Problems problems) {
        this.acts = acts;
        this.forms = forms;
        this.drafts = drafts;
        this.pages = pages;
        this.proposers = proposers;
        this.advising = advising;
        this.problems = problems;
    }

    @GetMapping({NEW, NEW_ENTRY})
    Page write(
            @RequestParam(defaultValue = "") String draft,
            @AuthenticationPrincipal Caller caller,
            Frame frame,
            HttpServletRequest request) {
        var way = Way.of(request);
        return asked(way, caller)
                .map(act -> blank(act, way, caller))
                .map(sheet -> opened(sheet, draft, caller, frame).saying(Frames.done(request)))
                .map(sheet -> pages.write(sheet, frame))
                .orElseGet(() -> problems.page(request, 403, "forbidden"));
    }

    /// The second step shows the draft, so that going back to it sends nothing again. It is handed
    /// in once, for the draft's id is its key.
    @GetMapping({NEW + "/check", NEW_ENTRY + "/check"})
    Page check(
            @RequestParam(defaultValue = "") String draft,
            @AuthenticationPrincipal Caller caller,
            Frame frame,
            HttpServletRequest request) {
        var way = Way.of(request);
        var act = asked(way, caller);
        if (act.isEmpty()) {
            return problems.page(request, 403, "forbidden");
        }
        if (drafts.find(caller.actor().person(), draft).isEmpty()) {
            return Page.seeOther("/work", frame.words().say("draft.gone"));
        }
        var sheet = opened(blank(act.get(), way, caller), draft, caller, frame);
        var errors = errors(sheet, caller);
        return errors.isEmpty() ? pages.check(sheet, frame) : pages.again(sheet, errors, frame);
    }

    private Sheet opened(Sheet blank, String draft, Caller caller, Frame frame) {
        var opened = forms.drafts().open(ticket(blank, caller, frame), draft, frame.words());
        var written = Points.inARow(opened.fields());
        return blank.filled(written).drafted(opened.line().id(), opened.line());
    }

    private Sheet blank(Chain.Available act, Way way, Caller caller) {
        var as = proposers.of(caller.actor());
        return new Sheet(act, Map.of(), "", DraftLine.NONE, way, as, Advice.NONE);
    }

    private static Ticket ticket(Sheet sheet, Caller caller, Frame frame) {
        var way = sheet.way();
        return new Ticket(caller.actor().person(), way.path(), frame.words().say(way.title()));
    }

    private List<FieldError> errors(Sheet sheet, Caller caller) {
        var posted = Posted.read(new LinkedMultiValueMap<>(sheet.written()));
        var fields = sheet.act().fields();
        return acts.check(fields, forms.acts().raw(fields, posted), caller.actor());
    }

    @PostMapping({"/proposals", "/proposals/entries"})
    Page submit(
            @RequestParam MultiValueMap<String, String> form,
            @AuthenticationPrincipal Caller caller,
            Frame frame,
            HttpServletRequest request) {
        var way = Way.of(request);
        var act = asked(way, caller);
        if (act.isEmpty()) {
            return problems.page(request, 403, "forbidden");
        }
        var person = caller.actor().person();
        var taken = forms.files().take(act.get().fields(), Posted.read(form), request, person);
        var posted = taken.posted();
        var written = Points.inARow(posted.fields());
        var blank = blank(act.get(), way, caller).filled(written);
        var line = forms.drafts().again(ticket(blank, caller, frame), posted.draft());
        var sheet = blank.drafted(posted.key(), line);
        if (!taken.errors().isEmpty()) {
            return pages.again(sheet, taken.errors(), frame);
        }
        if (FileForms.isOnlyFiles(posted)) {
            return save(sheet, posted, caller, frame);
        }
        return switch (posted.step()) {
            case "point" -> pages.write(sheet.filled(Points.oneMore(written)), frame);
            case "look" -> pages.write(sheet.advised(advice(sheet, caller, frame)), frame);
            case "edit" -> pages.write(sheet, frame);
            case "save" -> save(sheet, posted, caller, frame);
            case "check" -> check(sheet, posted, caller, frame);
            default -> take(sheet, posted, caller, frame);
        };
    }

    private Advice advice(Sheet sheet, Caller caller, Frame frame) {
        return advising.of(sheet.written(), caller.actor(), frame.words());
    }

    private Page save(Sheet sheet, Posted posted, Caller caller, Frame frame) {
        var saved = forms.drafts().keep(ticket(sheet, caller, frame), posted.drafted());
        var said = DraftForms.say(saved, frame.words());
        return saved instanceof Saved.Kept(var draft, _)
                ? Page.seeOther(draft.address(), said)
                : pages.unsaved(sheet, said, frame);
    }

    private Page check(Sheet sheet, Posted posted, Caller caller, Frame frame) {
        var errors = errors(sheet, caller);
        if (!errors.isEmpty()) {
            return pages.again(sheet, errors, frame);
        }
        var saved = forms.drafts().keep(ticket(sheet, caller, frame), posted.drafted());
        return saved instanceof Saved.Kept(var draft, _)
                ? Page.seeOther(sheet.way().path() + "/check?draft=" + draft.id(), "")
                : pages.check(sheet, frame);
    }

    private Page take(Sheet sheet, Posted posted, Caller caller, Frame frame) {
        var filled = posted.filled(sheet.written());
        var raw = forms.acts().raw(sheet.act().fields(), filled);
        var attempt = filled.attempt(sheet.act().name(), sheet.way().post(), raw);
        return switch (acts.raise(ProposalKind.CODE, attempt, caller.actor())) {
            case Outcome.Done(var done) -> {
                drafts.handedIn(caller.actor().person(), posted.draftId());
                yield Page.seeOther("/proposals/%s/submission".formatted(done.matter()), "");
            }
            case Outcome.Unreadable(var errors) -> pages.again(sheet, errors, frame);
            case Outcome.Refused(var why) -> pages.refused(sheet, why, frame);
        };
    }

    /// What was handed in: its number, and what happens next.
    @GetMapping("/proposals/{id}/submission")
    Page submitted(
            @PathVariable String id,
            @AuthenticationPrincipal Caller caller,
            Frame frame,
            HttpServletRequest request) {
        return acts.see(id, caller.actor())
                .map(Acts.Seen::state)
                .filter(Proposal.class::isInstance)
                .<Page>map(state -> pages.submitted((Proposal) state, frame))
                .orElseGet(() -> problems.page(request, 404, "not-found"));
    }

    /// What this caller is asked when he brings one in that way; empty when he may not.
    private Optional<Chain.Available> asked(Way way, Caller caller) {
        return acts.blank(ProposalKind.CODE, caller.actor()).stream()
                .flatMap(blank -> blank.actions().stream())
                .filter(act -> act.noun().equals(way.noun()))
                .findFirst();
    }
}

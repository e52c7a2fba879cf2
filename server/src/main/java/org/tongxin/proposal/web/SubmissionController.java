package org.tongxin.proposal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongxin.acts.Acts;
import org.tongxin.acts.Acts.Outcome;
import org.tongxin.chain.Chain;
import org.tongxin.people.Caller;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalKind;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;
import org.tongxin.shell.Problems;
import org.tongxin.views.ActForms;
import org.tongxin.views.Posted;

/// Handing in a proposal (提交提案): write, check, done. Each step is a page; nothing is kept before
/// the last button is pressed.
@Controller
class SubmissionController {

    static final String NOUN = "submission";

    private final Acts acts;
    private final ActForms forms;
    private final SubmissionPages pages;
    private final Problems problems;

    SubmissionController(Acts acts, ActForms forms, SubmissionPages pages, Problems problems) {
        this.acts = acts;
        this.forms = forms;
        this.pages = pages;
        this.problems = problems;
    }

    @GetMapping("/proposals/new")
    Page write(@AuthenticationPrincipal Caller caller, Frame frame, HttpServletRequest request) {
        return submission(caller)
                .map(act -> pages.write(act, Map.of(), ActForms.newKey(), frame))
                .orElseGet(() -> problems.page(request, 403, "forbidden"));
    }

    @PostMapping("/proposals")
    Page submit(
            @RequestParam MultiValueMap<String, String> form,
            @AuthenticationPrincipal Caller caller,
            Frame frame,
            HttpServletRequest request) {
        var act = submission(caller);
        if (act.isEmpty()) {
            return problems.page(request, 403, "forbidden");
        }
        var posted = Posted.read(form);
        var written = Points.inARow(posted.fields());
        return switch (posted.step()) {
            case "point" -> pages.write(act.get(), Points.oneMore(written), posted.key(), frame);
            case "edit" -> pages.write(act.get(), written, posted.key(), frame);
            case "check" -> check(act.get(), posted, written, caller, frame);
            default -> take(act.get(), posted, written, caller, frame);
        };
    }

    private Page check(
            Chain.Available act,
            Posted posted,
            Map<String, List<String>> written,
            Caller caller,
            Frame frame) {
        var raw = forms.raw(act.fields(), posted.filled(written));
        var errors = acts.check(act.fields(), raw, caller.actor());
        return errors.isEmpty()
                ? pages.check(act, written, posted.key(), frame)
                : pages.again(act, written, posted.key(), errors, frame);
    }

    private Page take(
            Chain.Available act,
            Posted posted,
            Map<String, List<String>> written,
            Caller caller,
            Frame frame) {
        var filled = posted.filled(written);
        var attempt = filled.attempt(act.name(), "/proposals", forms.raw(act.fields(), filled));
        return switch (acts.raise(ProposalKind.CODE, attempt, caller.actor())) {
            case Outcome.Done(var done) ->
                    Page.seeOther("/proposals/%s/%s".formatted(done.matter(), NOUN), "");
            case Outcome.Unreadable(var errors) ->
                    pages.again(act, written, posted.key(), errors, frame);
            case Outcome.Refused(var why) -> pages.refused(act, written, why, frame);
        };
    }

    /// What was handed in: its number, and what happens next.
    @GetMapping("/proposals/{id}/" + NOUN)
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

    /// What this caller is asked when he hands one in; empty when he may not.
    private Optional<Chain.Available> submission(Caller caller) {
        return acts.blank(ProposalKind.CODE, caller.actor()).stream()
                .flatMap(blank -> blank.actions().stream())
                .filter(act -> act.noun().equals(NOUN))
                .findFirst();
    }
}

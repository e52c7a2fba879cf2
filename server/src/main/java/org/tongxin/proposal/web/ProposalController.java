package org.tongxin.proposal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongxin.acts.Acts;
import org.tongxin.acts.Acts.Outcome;
import org.tongxin.chain.Chain;
import org.tongxin.drafts.Drafts;
import org.tongxin.matter.Refusal.AtTheDoor;
import org.tongxin.people.Caller;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.web.ActPages.Again;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Frames;
import org.tongxin.shell.Page;
import org.tongxin.shell.Problems;
import org.tongxin.views.ActForms;
import org.tongxin.views.FileForms;
import org.tongxin.views.Posted;

/// One proposal: its page, and the acts on it, each at the address of its noun.
@Controller
@RequestMapping("/proposals/{id}")
class ProposalController {

    private final Acts acts;
    private final ActForms forms;
    private final ActPages pages;
    private final Done done;
    private final Problems problems;
    private final Drafts drafts;
    private final FileForms files;

    ProposalController(
            Acts acts,
            ActForms forms,
            ActPages pages,
            Done done,
            Problems problems,
            Drafts drafts,
            FileForms files) {
        this.files = files;
        this.drafts = drafts;
        this.acts = acts;
        this.forms = forms;
        this.pages = pages;
        this.done = done;
        this.problems = problems;
    }

    @Transactional(readOnly = true)
    @GetMapping
    Page show(
            @PathVariable String id,
            @AuthenticationPrincipal Caller caller,
            Frame frame,
            HttpServletRequest request) {
        return seen(id, caller)
                .<Page>map(seen -> pages.plain(seen, caller, frame, Frames.done(request)))
                .orElseGet(() -> notThere(request));
    }

    @GetMapping("/{noun}")
    Page form(
            @PathVariable String id,
            @PathVariable String noun,
            @RequestParam(defaultValue = "0") int task,
            @RequestParam(defaultValue = "") String draft,
            @AuthenticationPrincipal Caller caller,
            Frame frame,
            HttpServletRequest request) {
        var seen = seen(id, caller);
        var act = seen.flatMap(one -> acts.asking(one, noun, task));
        if (act.isEmpty()) {
            return notThere(request);
        }
        var asked = new ActPages.Asked(act.get(), draft, Frames.done(request));
        var why = acts.refusal(seen.get(), act.get(), caller.actor());
        return why.filter(AtTheDoor.NotYours.class::isInstance).isPresent()
                ? problems.page(request, 403, "forbidden")
                : pages.form(seen.get(), asked, caller, frame);
    }

    @PostMapping("/{noun}")
    Page act(
            @PathVariable String id,
            @PathVariable String noun,
            @RequestParam MultiValueMap<String, String> form,
            @AuthenticationPrincipal Caller caller,
            Frame frame,
            HttpServletRequest request) {
        var sent = Posted.read(form);
        var seen = seen(id, caller);
        var act = seen.flatMap(one -> acts.asking(one, noun, sent.task()));
        if (act.isEmpty()) {
            return notThere(request);
        }
        var taken = files.take(act.get().fields(), sent, request, caller.actor().person());
        var posted = taken.posted();
        Function<Again, Page> again =
                why -> orNotThere(pages.again(id, act.get(), why, caller, frame), request);
        if (!taken.errors().isEmpty()) {
            return again.apply(Again.unreadable(posted, taken.errors()));
        }
        if (posted.step().equals("more") || posted.step().equals("point")) {
            return pages.oneMore(seen.get(), act.get(), posted, caller, frame);
        }
        if (posted.step().equals("save") || FileForms.isOnlyFiles(posted)) {
            return pages.save(seen.get(), new ActPages.Sent(act.get(), posted), caller, frame);
        }
        return switch (take(seen.get(), act.get(), posted, caller)) {
            case Outcome.Done _ -> {
                drafts.handedIn(caller.actor().person(), posted.draftId());
                yield Page.seeOther(
                        "/proposals/" + id, done.say(id, act.get(), caller, frame.words()));
            }
            case Outcome.Refused(AtTheDoor.NotYours _) -> problems.page(request, 403, "forbidden");
            case Outcome.Refused(var why) -> again.apply(Again.refused(posted, why));
            case Outcome.Unreadable(var errors) -> again.apply(Again.unreadable(posted, errors));
        };
    }

    /// An act that lasts has to be said twice before the door is asked.
    private Outcome take(Acts.Seen seen, Chain.Available act, Posted posted, Caller caller) {
        var raw = forms.raw(act.fields(), posted);
        if (act.lasting() && !posted.confirmed()) {
            var errors = new ArrayList<>(acts.check(act.fields(), raw, caller.actor()));
            errors.add(ActForms.UNCONFIRMED);
            return new Outcome.Unreadable(errors);
        }
        var id = seen.state().matter().id();
        var address = "/proposals/%s/%s".formatted(id, act.noun());
        return acts.act(seen, posted.attempt(act.name(), address, raw), caller.actor());
    }

    private Optional<Acts.Seen> seen(String id, Caller caller) {
        return acts.see(id, caller.actor()).filter(one -> one.state() instanceof Proposal);
    }

    private Page orNotThere(Optional<Page> page, HttpServletRequest request) {
        return page.orElseGet(() -> notThere(request));
    }

    private Page notThere(HttpServletRequest request) {
        return problems.page(request, 404, "not-found");
    }
}

package org.tongxin.proposal.web.redaction;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongxin.acts.Acts;
import org.tongxin.acts.Acts.Outcome;
import org.tongxin.chain.Chain;
import org.tongxin.matter.Refusal.AtTheDoor;
import org.tongxin.matter.seal.Texts;
import org.tongxin.people.Caller;
import org.tongxin.proposal.Proposal;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;
import org.tongxin.shell.Problems;
import org.tongxin.views.ActForms;
import org.tongxin.views.Posted;

/// What is blackened before it is published: proposed by patterns, said by a person.
@Controller
@RequestMapping("/proposals/{id}/redaction")
class RedactionController {

    private final Acts acts;
    private final Texts texts;
    private final RedactionPages pages;
    private final Problems problems;

    RedactionController(Acts acts, Texts texts, RedactionPages pages, Problems problems) {
        this.acts = acts;
        this.texts = texts;
        this.pages = pages;
        this.problems = problems;
    }

    @GetMapping
    Page show(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int task,
            @AuthenticationPrincipal Caller caller,
            Frame frame,
            HttpServletRequest request) {
        return desk(id, task, caller, frame)
                .<Page>map(desk -> pages.page(desk, Written.nothing(), List.of(), frame))
                .orElseGet(() -> problems.page(request, 404, "not-found"));
    }

    @PostMapping
    Page publish(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form,
            @AuthenticationPrincipal Caller caller,
            Frame frame,
            HttpServletRequest request) {
        var posted = Posted.read(form);
        var found = desk(id, posted.task(), caller, frame);
        if (found.isEmpty()) {
            return problems.page(request, 404, "not-found");
        }
        var desk = found.get();
        var written = Written.of(posted);
        if (!posted.confirmed()) {
            var unsaid = pages.unsaid(frame.words());
            return pages.page(desk, written, List.of(unsaid), frame);
        }
        return switch (take(desk, written, posted, caller)) {
            case Outcome.Done _ ->
                    Page.seeOther(
                            "/proposals/" + id,
                            frame.words().say("done." + desk.act().name(), desk.unit()));
            case Outcome.Refused(AtTheDoor.NotYours _) -> problems.page(request, 403, "forbidden");
            case Outcome.Refused(var why) ->
                    pages.page(desk, written, List.of(ActForms.reason(why, frame.words())), frame);
            case Outcome.Unreadable(var errors) ->
                    pages.page(
                            desk,
                            written,
                            errors.stream()
                                    .map(one -> RedactionPages.reason(one, frame.words()))
                                    .toList(),
                            frame);
        };
    }

    private Outcome take(Desk desk, Written written, Posted posted, Caller caller) {
        var raw = new LinkedHashMap<String, String>();
        raw.put("extent", written.extent());
        desk.texts().forEach((part, text) -> raw.put(part, written.redacted().text(part, text)));
        raw.put("summary", written.summary());
        raw.values().removeIf(String::isBlank);
        var address = "/proposals/%s/%s".formatted(desk.id(), desk.act().noun());
        return acts.act(
                desk.seen(), posted.attempt(desk.act().name(), address, raw), caller.actor());
    }

    /// What lies before somebody who may publish it; empty when nothing does.
    private Optional<Desk> desk(String id, int task, Caller caller, Frame frame) {
        var name = task == 0 ? "publish" : "publish-reply";
        return acts.see(id, caller.actor())
                .filter(seen -> seen.state() instanceof Proposal)
                .flatMap(
                        seen ->
                                seen.actions().stream()
                                        .filter(act -> act.name().equals(name))
                                        .filter(act -> act.target() == task)
                                        .findFirst()
                                        .map(act -> desk(seen, act, frame)));
    }

    private Desk desk(Acts.Seen seen, Chain.Available act, Frame frame) {
        var proposal = (Proposal) seen.state();
        var sealed = Redacted.sealed(proposal, act.target());
        var opened = texts.open(sealed.values());
        Map<String, String> open = new LinkedHashMap<>();
        sealed.forEach((part, text) -> open.put(part, opened.getOrDefault(text, "")));
        return new Desk(seen, proposal, act, open, pages.unit(proposal, act, frame.words()));
    }

    /// @param texts by part, as they were written
    /// @param unit whose reply it is, or `""`
    record Desk(
            Acts.Seen seen,
            Proposal proposal,
            Chain.Available act,
            Map<String, String> texts,
            String unit) {

        String id() {
            return proposal.matter().id();
        }
    }

    /// What somebody filled in.
    record Written(Redacted redacted, String extent, String summary, String key) {

        static Written nothing() {
            return new Written(
                    new Redacted(Optional.empty(), List.of()), "", "", ActForms.newKey());
        }

        static Written of(Posted posted) {
            var fields = new HashMap<>(posted.fields());
            var also =
                    fields.getOrDefault("also", List.of()).stream()
                            .flatMap(String::lines)
                            .map(String::strip)
                            .filter(word -> !word.isEmpty())
                            .toList();
            return new Written(
                    new Redacted(Optional.of(fields.getOrDefault("black", List.of())), also),
                    first(fields.get("extent")),
                    first(fields.get("summary")),
                    posted.key());
        }

        private static String first(@org.jspecify.annotations.Nullable List<String> values) {
            return values == null || values.isEmpty() ? "" : values.getFirst();
        }
    }
}

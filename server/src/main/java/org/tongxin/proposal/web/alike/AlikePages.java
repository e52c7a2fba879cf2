package org.tongxin.proposal.web.alike;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tongxin.acts.Acts;
import org.tongxin.likeness.Alike;
import org.tongxin.matter.seal.Texts;
import org.tongxin.people.Caller;
import org.tongxin.proposal.Proposal;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;
import org.tongxin.shell.Problems;
import org.tongxin.story.Sentences;

/// What is alike to a proposal, on a page of its own: it is looked for when somebody looks at it.
@Controller
class AlikePages {

    private static final int SHOWN = 6;

    private final Acts acts;
    private final Alike alike;
    private final AlikeViews views;
    private final Texts texts;
    private final Problems problems;

    AlikePages(Acts acts, Alike alike, AlikeViews views, Texts texts, Problems problems) {
        this.acts = acts;
        this.alike = alike;
        this.views = views;
        this.texts = texts;
        this.problems = problems;
    }

    @GetMapping("/proposals/{id}/alike")
    Page of(
            @PathVariable String id,
            @AuthenticationPrincipal Caller caller,
            Frame frame,
            HttpServletRequest request) {
        return acts.see(id, caller.actor())
                .filter(seen -> seen.state() instanceof Proposal)
                .<Page>map(seen -> page(seen, caller, frame))
                .orElseGet(() -> problems.page(request, 404, "not-found"));
    }

    private AlikePage page(Acts.Seen seen, Caller caller, Frame frame) {
        var words = frame.words();
        var matter = seen.state().matter();
        var sealed = matter.title();
        var title = sealed == null ? null : texts.open(List.of(sealed)).get(sealed);
        return new AlikePage(
                frame.titled(words.say("alike.title")),
                "/proposals/" + matter.id(),
                Sentences.spoken(matter.id()),
                title == null ? words.say("proposal.erased") : title,
                views.of(alike.to(seen, SHOWN, caller.actor()), words));
    }
}

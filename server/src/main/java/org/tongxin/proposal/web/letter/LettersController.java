package org.tongxin.proposal.web.letter;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tongxin.acts.Acts;
import org.tongxin.paper.PaperDesk;
import org.tongxin.people.Caller;
import org.tongxin.proposal.Proposal;
import org.tongxin.shell.Problems;

/// A paper of a proposal (文书) as a file: `reply-1.pdf`.
@Controller
class LettersController {

    private final Acts acts;
    private final PaperDesk papers;
    private final Problems problems;

    LettersController(Acts acts, PaperDesk papers, Problems problems) {
        this.acts = acts;
        this.papers = papers;
        this.problems = problems;
    }

    @GetMapping("/proposals/{id}/papers/{file}")
    Object fetch(
            @PathVariable String id,
            @PathVariable String file,
            @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return acts.see(id, caller.actor())
                .filter(seen -> seen.state() instanceof Proposal)
                .flatMap(seen -> papers.fetch(seen, caller.actor(), file))
                .<Object>map(found -> found)
                .orElseGet(() -> problems.page(request, 404, "not-found"));
    }
}

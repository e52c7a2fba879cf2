package org.tongxin.api.paper;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongxin.acts.Acts;
import org.tongxin.api.Answers;
import org.tongxin.paper.Format;
import org.tongxin.paper.Paper;
import org.tongxin.paper.PaperDesk;
import org.tongxin.people.Caller;

/// Papers of a matter for programs, by the same rule of sight as on its page.
@RestController
@RequestMapping("/api/v1/matters/{id}/papers")
class PapersController {

    private final Acts acts;
    private final PaperDesk papers;
    private final Answers answers;

    PapersController(Acts acts, PaperDesk papers, Answers answers) {
        this.acts = acts;
        this.papers = papers;
        this.answers = answers;
    }

    /// A paper as a program sees it.
    ///
    /// @param files names to fetch it by
    record PaperJson(String code, String title, boolean draft, List<String> files) {
        static PaperJson of(Paper paper, List<Format> formats) {
            var files = formats.stream().map(one -> paper.code() + "." + one.ending()).toList();
            return new PaperJson(paper.code(), paper.title(), paper.draft(), files);
        }
    }

    @GetMapping
    ResponseEntity<?> list(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            HttpServletRequest request) {
        var seen = acts.see(id, caller.actor());
        if (seen.isEmpty()) {
            return answers.notThere(request);
        }
        var items =
                papers.of(seen.get(), caller.actor()).stream()
                        .map(paper -> PaperJson.of(paper, papers.formats()))
                        .toList();
        return ResponseEntity.ok(Map.of("items", items));
    }

    @GetMapping("/{file}")
    ResponseEntity<?> fetch(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @PathVariable String file,
            HttpServletRequest request) {
        var found =
                acts.see(id, caller.actor())
                        .flatMap(seen -> papers.fetch(seen, caller.actor(), file));
        return found.isPresent() ? found.get() : answers.notThere(request);
    }
}

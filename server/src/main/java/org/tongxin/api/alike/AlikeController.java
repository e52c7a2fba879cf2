package org.tongxin.api.alike;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongxin.acts.Acts;
import org.tongxin.api.Answers;
import org.tongxin.api.Posted;
import org.tongxin.api.Query;
import org.tongxin.likeness.Alike;
import org.tongxin.people.Caller;

/// Matters alike to one, or to a text (找相似), as JSON.
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class AlikeController {

    private static final int USUAL = 10;

    private final Acts acts;
    private final Alike alike;
    private final Answers answers;

    AlikeController(Acts acts, Alike alike, Answers answers) {
        this.acts = acts;
        this.alike = alike;
        this.answers = answers;
    }

    @GetMapping("/matters/{id}/alike")
    ResponseEntity<?> toMatter(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            HttpServletRequest request) {
        var query = Query.of(request, "limit");
        var limit = query.limit(USUAL, Alike.LIMIT_MAX);
        if (!query.errors().isEmpty()) {
            return answers.unreadable(request, query.errors());
        }
        return acts.see(id, caller.actor())
                .<ResponseEntity<?>>map(
                        seen ->
                                ResponseEntity.ok(
                                        AlikeJson.of(alike.to(seen, limit, caller.actor()))))
                .orElseGet(() -> answers.notThere(request));
    }

    /// Nothing is stored; the key is asked for as with every POST.
    @PostMapping(path = "/alike", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> toText(@AuthenticationPrincipal Caller caller, Posted posted) {
        var request = posted.request();
        if (posted.key().isEmpty()) {
            return answers.noKey(request);
        }
        return answers.read(
                posted,
                read -> {
                    var asking = Asking.read(read.object(), kind -> acts.chained(kind).isPresent());
                    return asking.errors().isEmpty()
                            ? ResponseEntity.ok(
                                    AlikeJson.of(
                                            alike.to(
                                                    asking.kind(),
                                                    asking.question(),
                                                    caller.actor())))
                            : answers.unreadable(request, asking.errors());
                });
    }
}

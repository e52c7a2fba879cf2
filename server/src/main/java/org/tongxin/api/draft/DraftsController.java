package org.tongxin.api.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongxin.api.Answers;
import org.tongxin.api.Posted;
import org.tongxin.api.Query;
import org.tongxin.chain.FieldError;
import org.tongxin.drafts.Drafts;
import org.tongxin.drafts.Saved;
import org.tongxin.drafts.Saving;
import org.tongxin.people.Caller;

/// Drafts as JSON: one's own, by the id that whoever writes gives them.
@RestController("draftsOverHttp")
@RequestMapping("/api/v1/drafts")
class DraftsController {

    private final Drafts drafts;
    private final Answers answers;

    DraftsController(Drafts drafts, Answers answers) {
        this.drafts = drafts;
        this.answers = answers;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> list(@AuthenticationPrincipal Caller caller, HttpServletRequest request) {
        var errors = Query.of(request).errors();
        if (!errors.isEmpty()) {
            return answers.unreadable(request, errors);
        }
        var mine = drafts.of(caller.actor().person());
        return ResponseEntity.ok(Map.of("items", mine.stream().map(DraftJson::line).toList()));
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> read(
            @PathVariable String id,
            @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        var draft = drafts.find(caller.actor().person(), id);
        return draft.isPresent()
                ? ResponseEntity.ok(DraftJson.whole(draft.get()))
                : answers.notThere(request);
    }

    /// Sending the same twice changes nothing: the version says what it was written on.
    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> put(
            @PathVariable String id, @AuthenticationPrincipal Caller caller, Posted posted) {
        var request = posted.request();
        if (!Saving.isId(id)) {
            return answers.unreadable(request, List.of(FieldError.of("id", "draft-id")));
        }
        return answers.read(
                posted,
                read -> {
                    var json = new SavingJson(read.object());
                    var saving = json.read(caller.actor().person(), id);
                    return json.errors().isEmpty()
                            ? answer(drafts.save(saving), request)
                            : answers.unreadable(request, json.errors());
                });
    }

    private ResponseEntity<?> answer(Saved saved, HttpServletRequest request) {
        return switch (saved) {
            case Saved.Kept(var draft, _) ->
                    ResponseEntity.status(draft.version() == 1 ? 201 : 200)
                            .header("Location", "/api/v1/drafts/" + draft.id())
                            .contentType(MediaType.APPLICATION_JSON)
                            .body(DraftJson.whole(draft));
            case Saved.HandedIn _ -> answers.problem(request, 409, "draft-handed-in");
            case Saved.TooMany(var most) -> answers.problem(request, 409, "drafts-full", most);
            case Saved.TooLong _ -> answers.unreadable(request, List.of(SavingJson.tooLong()));
        };
    }

    /// It can be taken back for a day, by sending it again or in a page.
    @DeleteMapping("/{id}")
    ResponseEntity<?> throwAway(
            @PathVariable String id,
            @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return drafts.throwAway(caller.actor().person(), id)
                ? ResponseEntity.noContent().build()
                : answers.notThere(request);
    }
}

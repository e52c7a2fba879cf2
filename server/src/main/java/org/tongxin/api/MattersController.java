package org.tongxin.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongxin.acts.Acts;
import org.tongxin.acts.Acts.Attempt;
import org.tongxin.acts.Acts.Outcome;
import org.tongxin.matter.Actor;
import org.tongxin.matter.rows.Due;
import org.tongxin.matter.rows.MatterLists;
import org.tongxin.people.Caller;
import org.tongxin.people.People;
import org.tongxin.statistics.Numbers;

/// Matters as JSON: raise, list, read, act.
@RestController
@RequestMapping(path = "/api/v1/matters", produces = MediaType.APPLICATION_JSON_VALUE)
class MattersController {

    private static final int LIMIT_MAX = 100;
    private static final int ENTRIES_MAX = 1_000;
    private static final String PATH = "matters";

    private final Acts acts;
    private final People people;
    private final Answers answers;
    private final MatterJson json;
    private final JournalJson journal;

    MattersController(
            Acts acts, People people, Answers answers, MatterJson json, JournalJson journal) {
        this.acts = acts;
        this.people = people;
        this.answers = answers;
        this.json = json;
        this.journal = journal;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> raise(@AuthenticationPrincipal Caller caller, Posted posted) {
        return answers.post(
                posted,
                (body, content) -> {
                    var raising = Raising.read(body);
                    return raising.errors().isEmpty()
                            ? acts.raise(
                                    raising.kind(),
                                    new Attempt(
                                            raising.action(),
                                            0,
                                            raising.fields(),
                                            null,
                                            content.key(),
                                            content.hash()),
                                    caller.actor())
                            : new Outcome.Unreadable(raising.errors());
                },
                done ->
                        ResponseEntity.status(201)
                                .header("Location", "/api/v1/matters/" + done.matter()));
    }

    @PostMapping(path = "/{id}/actions", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> act(
            @AuthenticationPrincipal Caller caller, @PathVariable String id, Posted posted) {
        return answers.post(
                posted,
                (body, content) ->
                        acts.see(id, caller.actor())
                                .map(seen -> act(seen, body, content, caller.actor()))
                                .orElse(Outcome.NOT_THERE),
                _ -> ResponseEntity.ok());
    }

    private Outcome act(
            Acts.Seen seen,
            Map<String, ? extends @Nullable Object> body,
            Answers.Content content,
            Actor actor) {
        var acting = Acting.read(body);
        if (!acting.errors().isEmpty()) {
            return new Outcome.Unreadable(acting.errors());
        }
        var attempt =
                new Attempt(
                        acting.action(),
                        acting.target(),
                        acting.fields(),
                        acting.version(),
                        content.key(),
                        content.hash());
        return acts.act(seen, attempt, actor);
    }

    private static @Nullable Due due(@Nullable Instant before) {
        return before == null ? null : new Due.Before(before);
    }

    private static List<String> counted(@Nullable String number) {
        return number == null ? List.of() : Numbers.facets(number);
    }

    @GetMapping
    ResponseEntity<?> list(@AuthenticationPrincipal Caller caller, HttpServletRequest request) {
        var query =
                Query.of(
                        request, "kind", "stage", "unit", "q", "due", "counted", "limit", "cursor");
        var listing =
                new Acts.Listing(
                        query.code("kind", kind -> acts.chained(kind).isPresent()),
                        query.code("stage", _ -> true),
                        counted(query.text("counted")),
                        query.text("q"),
                        query.code("unit", unit -> people.unit(unit).isPresent()),
                        due(query.until("due")),
                        MatterLists.Window.before(
                                query.cursor(PATH, Long.MAX_VALUE), query.limit(50, LIMIT_MAX)));
        if (!query.errors().isEmpty()) {
            return answers.unreadable(request, query.errors());
        }
        return acts.list(listing, caller.actor())
                .<ResponseEntity<?>>map(
                        listed ->
                                ResponseEntity.ok(
                                        json.list(
                                                listed,
                                                at -> query.next(PATH, String.valueOf(at)))))
                .orElseGet(() -> answers.notThere(request));
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            HttpServletRequest request) {
        return acts.see(id, caller.actor())
                .<ResponseEntity<?>>map(
                        seen ->
                                ResponseEntity.ok(
                                        json.one(seen, caller.actor(), answers.words(request))))
                .orElseGet(() -> answers.notThere(request));
    }

    @GetMapping("/{id}/journal")
    ResponseEntity<?> journal(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            HttpServletRequest request) {
        var query = Query.of(request, "limit", "cursor");
        var path = PATH + "/" + id;
        var after = query.cursor(path, 0);
        var limit = query.limit(ENTRIES_MAX, ENTRIES_MAX);
        if (!query.errors().isEmpty()) {
            return answers.unreadable(request, query.errors());
        }
        return acts.see(id, caller.actor())
                .<ResponseEntity<?>>map(
                        seen ->
                                ResponseEntity.ok(
                                        journal.journal(
                                                seen,
                                                new JournalJson.Stretch(after, limit),
                                                new JournalJson.Reader(
                                                        caller.actor(), answers.words(request)),
                                                at -> query.next(path, String.valueOf(at)))))
                .orElseGet(() -> answers.notThere(request));
    }
}

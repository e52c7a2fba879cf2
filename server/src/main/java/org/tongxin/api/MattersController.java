package org.tongxin.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tongxin.acts.Acts;
import org.tongxin.acts.Acts.Attempt;
import org.tongxin.chain.FieldError;
import org.tongxin.people.Caller;

/// Matters as JSON: raise, list, read, act.
@RestController
@RequestMapping("/api/v1/matters")
class MattersController {

    private final Acts acts;
    private final Answers answers;
    private final MatterJson json;

    MattersController(Acts acts, Answers answers, MatterJson json) {
        this.acts = acts;
        this.answers = answers;
        this.json = json;
    }

    record Raised(String id, String receiptNumber, long version) {}

    record Acted(String id, long version, boolean repeated) {}

    @PostMapping
    ResponseEntity<?> raise(
            @AuthenticationPrincipal Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody Map<String, Object> body,
            HttpServletRequest request) {
        var raising = Raising.read(body);
        if (!raising.errors().isEmpty()) {
            return answers.unreadable(request, raising.errors());
        }
        return answers.answer(
                request,
                key,
                body,
                content ->
                        acts.raise(
                                raising.kind(),
                                new Attempt(
                                        "submit",
                                        0,
                                        raising.fields(),
                                        null,
                                        content.key(),
                                        content.hash()),
                                caller.actor()),
                done ->
                        ResponseEntity.status(201)
                                .header("Location", "/api/v1/matters/" + done.matter())
                                .body(
                                        new Raised(
                                                done.matter(),
                                                json.receiptNumber(done.matter()),
                                                done.version())));
    }

    @PostMapping("/{id}/actions")
    ResponseEntity<?> act(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody Map<String, Object> body,
            HttpServletRequest request) {
        if (!(body.get("action") instanceof String action)) {
            return answers.unreadable(request, List.of(new FieldError("action", "required", "")));
        }
        var fields =
                body.get("fields") instanceof Map<?, ?> map
                        ? strings(map)
                        : Map.<String, Object>of();
        var task = body.get("target") instanceof Integer target ? target : 0;
        var version = body.get("version") instanceof Number seen ? seen.longValue() : null;
        return answers.answer(
                request,
                key,
                body,
                content ->
                        acts.act(
                                id,
                                new Attempt(
                                        action,
                                        task,
                                        fields,
                                        version,
                                        content.key(),
                                        content.hash()),
                                caller.actor()),
                done ->
                        ResponseEntity.ok(
                                new Acted(done.matter(), done.version(), done.repeated())));
    }

    @GetMapping
    ResponseEntity<?> list(
            @AuthenticationPrincipal Caller caller,
            @RequestParam(defaultValue = "proposal") String kind,
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Instant due,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "9223372036854775807") long cursor,
            HttpServletRequest request) {
        return acts.list(
                        new Acts.Listing(kind, stage, null, q, unit, due, cursor, limit),
                        caller.actor())
                .<ResponseEntity<?>>map(listed -> ResponseEntity.ok(json.list(listed)))
                .orElseGet(() -> answers.notThere(request));
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            HttpServletRequest request) {
        return acts.see(id, caller.actor())
                .<ResponseEntity<?>>map(seen -> ResponseEntity.ok(json.one(seen)))
                .orElseGet(() -> answers.notThere(request));
    }

    @GetMapping("/{id}/journal")
    ResponseEntity<?> journal(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            HttpServletRequest request) {
        return acts.see(id, caller.actor())
                .<ResponseEntity<?>>map(_ -> ResponseEntity.ok(json.journal(request, id)))
                .orElseGet(() -> answers.notThere(request));
    }

    private static Map<String, Object> strings(Map<?, ?> map) {
        var strings = new HashMap<String, Object>();
        map.forEach(
                (name, value) -> {
                    if (value != null) {
                        strings.put(String.valueOf(name), value);
                    }
                });
        return strings;
    }
}

package org.tongxin.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.tongxin.acts.Acts.Outcome;
import org.tongxin.chain.FieldError;
import org.tongxin.matter.Refusal;
import org.tongxin.matter.door.Answer;
import org.tongxin.shell.Frames;
import org.tongxin.shell.Problem;
import org.tongxin.shell.Problems;

/// Puts outcomes on the wire: done, or the documented problem.
@Component
class Answers {

    static final int KEY_MAX = 200;

    /// What the door needs to recognise a repetition.
    record Content(String key, byte[] hash) {}

    private final Problems problems;
    private final Frames frames;

    Answers(Problems problems, Frames frames) {
        this.problems = problems;
        this.frames = frames;
    }

    ResponseEntity<?> answer(
            HttpServletRequest request,
            @Nullable String key,
            Map<String, ?> content,
            Function<Content, Outcome> act,
            Function<Answer.Done, ResponseEntity<?>> done) {
        if (key == null || key.isBlank() || key.length() > KEY_MAX) {
            return problem(request, 400, "idempotency-key", KEY_MAX);
        }
        Optional<byte[]> hash = Requests.hash(request.getRequestURI(), content);
        if (hash.isEmpty()) {
            return problem(request, 422, "unreadable");
        }
        return switch (act.apply(new Content(key, hash.get()))) {
            case Outcome.Done(var answer) -> done.apply(answer);
            case Outcome.Refused(var why) -> refused(request, why);
            case Outcome.Unreadable(var errors) -> unreadable(request, errors);
        };
    }

    ResponseEntity<Problem> notThere(HttpServletRequest request) {
        return problem(request, 404, "not-found");
    }

    ResponseEntity<Problem> problem(
            HttpServletRequest request, int status, String code, Object... mentions) {
        return send(problems.of(request, status, code, mentions));
    }

    private ResponseEntity<Problem> refused(HttpServletRequest request, Refusal why) {
        var status =
                switch (why) {
                    case Refusal.AtTheDoor.NotThere _ -> 404;
                    case Refusal.AtTheDoor.NotYours _ -> 403;
                    default -> 409;
                };
        return problem(request, status, why.code(), why.mentions().toArray());
    }

    ResponseEntity<Problem> unreadable(HttpServletRequest request, List<FieldError> errors) {
        var words = frames.words(request);
        var said =
                errors.stream()
                        .map(
                                error ->
                                        new Problem.FieldError(
                                                error.field(),
                                                words.say(
                                                        "error." + error.code(), error.mention())))
                        .toList();
        return send(problems.of(request, 422, "unreadable").with(said));
    }

    private static ResponseEntity<Problem> send(Problem problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}

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
import org.tongxin.shell.Words;

/// Puts outcomes on the wire: done, or the documented problem.
@Component
public class Answers {

    /// Says that the answer is the one given before under the same key.
    public static final String REPLAYED = "Idempotency-Replayed";

    /// What the door needs to recognise a repetition.
    record Content(String key, byte[] hash) {}

    /// Reads what was posted and acts.
    @FunctionalInterface
    interface Act {
        Outcome take(Map<String, @Nullable Object> posted, Content content);
    }

    private final Problems problems;
    private final Frames frames;

    Answers(Problems problems, Frames frames) {
        this.problems = problems;
        this.frames = frames;
    }

    /// The whole life of a POST: key, JSON, fields, door, answer.
    ResponseEntity<?> post(
            Posted posted, Act act, Function<Answer.Done, ResponseEntity.BodyBuilder> status) {
        var request = posted.request();
        if (posted.key().isEmpty()) {
            return noKey(request);
        }
        return read(
                posted,
                read -> {
                    var hash = read.hash(request.getRequestURI());
                    var outcome = act.take(read.object(), new Content(posted.key().get(), hash));
                    return answer(request, outcome, status);
                });
    }

    /// What an object that came in is answered with; and whatever is no object.
    public ResponseEntity<?> read(Posted posted, Function<JsonBody.Read, ResponseEntity<?>> then) {
        var request = posted.request();
        return switch (posted.body()) {
            case JsonBody.NotJson(var why, var line, var column) ->
                    problem(
                            request,
                            400,
                            "not-json",
                            words(request).say("json." + why, line, column));
            case JsonBody.NotAnObject _ ->
                    unreadable(request, List.of(new FieldError("", "not-an-object", "")));
            case JsonBody.Read read -> then.apply(read);
        };
    }

    private ResponseEntity<?> answer(
            HttpServletRequest request,
            Outcome outcome,
            Function<Answer.Done, ResponseEntity.BodyBuilder> status) {
        return switch (outcome) {
            case Outcome.Done(var done) -> {
                var answer = status.apply(done).contentType(MediaType.APPLICATION_JSON);
                if (done.repeated()) {
                    answer.header(REPLAYED, "true");
                }
                yield answer.body(
                        new Acted(
                                done.matter(),
                                MatterJson.receiptNumber(done.matter()),
                                done.version()));
            }
            case Outcome.Refused(var why) -> refused(request, why);
            case Outcome.Unreadable(var errors) -> unreadable(request, errors);
        };
    }

    /// What a program gets for an act that took effect.
    record Acted(String id, String receiptNumber, long version) {}

    /// The key of a POST; empty when there is none that can be used.
    public Optional<String> key(HttpServletRequest request) {
        return Posted.key(request);
    }

    public ResponseEntity<Problem> noKey(HttpServletRequest request) {
        return problem(request, 400, "idempotency-key", Posted.KEY_MAX);
    }

    public ResponseEntity<Problem> notThere(HttpServletRequest request) {
        return problem(request, 404, "not-found");
    }

    public ResponseEntity<Problem> problem(
            HttpServletRequest request, int status, String code, Object... mentions) {
        return send(problems.of(request, status, code, mentions));
    }

    ResponseEntity<Problem> refused(HttpServletRequest request, Refusal why) {
        var status =
                switch (why) {
                    case Refusal.AtTheDoor.NotThere _ -> 404;
                    case Refusal.AtTheDoor.NotYours _ -> 403;
                    default -> 409;
                };
        return problem(request, status, why.code(), why.mentions().toArray());
    }

    public ResponseEntity<Problem> unreadable(HttpServletRequest request, List<FieldError> errors) {
        var words = words(request);
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

    public Words words(HttpServletRequest request) {
        return frames.words(request);
    }

    private static ResponseEntity<Problem> send(Problem problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header("Cache-Control", "no-store")
                .body(problem);
    }
}

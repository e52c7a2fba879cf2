package org.tongxin.api.file;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongxin.acts.FileAnswers;
import org.tongxin.api.Answers;
import org.tongxin.chain.FieldError;
import org.tongxin.files.Attachments;
import org.tongxin.files.FileType;
import org.tongxin.files.Receipt;
import org.tongxin.files.Sent;
import org.tongxin.files.StoredFile;
import org.tongxin.people.Caller;

/// Attachments: sent in before the matter is raised or acted on, and fetched by whoever may see
/// what they hang on.
@RestController
@RequestMapping("/api/v1/files")
class FilesController {

    private final Attachments attachments;
    private final FileAnswers files;
    private final Answers answers;

    FilesController(Attachments attachments, FileAnswers files, Answers answers) {
        this.attachments = attachments;
        this.files = files;
        this.answers = answers;
    }

    /// A file as a program sees it.
    ///
    /// @param type media type
    /// @param size bytes
    record FileJson(String id, String name, String type, long size, String sha256) {
        static FileJson of(StoredFile file) {
            return new FileJson(
                    file.id(), file.name(), file.type().media(), file.size(), file.sha256());
        }
    }

    @PostMapping
    ResponseEntity<?> send(@AuthenticationPrincipal Caller caller, HttpServletRequest request) {
        var key = answers.key(request);
        if (key.isEmpty()) {
            return answers.noKey(request);
        }
        if (Incoming.isPlainForm(request)) {
            return answers.problem(request, 415, "unsupported-media-type");
        }
        var errors = new ArrayList<FieldError>();
        var incoming = Incoming.read(request, errors);
        return incoming.isEmpty()
                ? answers.unreadable(request, errors)
                : keep(caller.actor().person(), key.get(), incoming.get(), request);
    }

    private ResponseEntity<?> keep(
            String person, String key, Incoming incoming, HttpServletRequest request) {
        try (var content = incoming.content().open()) {
            var sent = new Sent(person, key, incoming.name(), content);
            return answer(attachments.keep(sent), request);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read what came in", broken);
        }
    }

    private ResponseEntity<?> answer(Receipt receipt, HttpServletRequest request) {
        return switch (receipt) {
            case Receipt.Kept(var file, var repeated) -> kept(file, repeated);
            case Receipt.Empty _ -> unreadable(request, "file", "file-empty", "");
            case Receipt.Misnamed(var type) ->
                    unreadable(request, "name", "file-misnamed", "." + type.ending());
            case Receipt.CutOff _ -> answers.problem(request, 400, "bad-request");
            case Receipt.NotAllowed _ ->
                    answers.problem(request, 415, "file-type", FileType.list(" · "));
            case Receipt.TooLarge(var most) ->
                    answers.problem(request, 413, "file-too-large", most);
            case Receipt.DayIsFull(var most) ->
                    answers.problem(request, 429, "files-of-the-day", most);
            case Receipt.KeyReused _ -> answers.problem(request, 409, "key-reused");
        };
    }

    private ResponseEntity<?> unreadable(
            HttpServletRequest request, String field, String code, String mention) {
        return answers.unreadable(request, List.of(new FieldError(field, code, mention)));
    }

    private static ResponseEntity<?> kept(StoredFile file, boolean repeated) {
        var answer =
                ResponseEntity.status(201)
                        .header("Location", "/api/v1/files/" + file.id())
                        .contentType(MediaType.APPLICATION_JSON);
        if (repeated) {
            answer.header(Answers.REPLAYED, "true");
        }
        return answer.body(FileJson.of(file));
    }

    @GetMapping("/{id}")
    ResponseEntity<?> fetch(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            HttpServletRequest request) {
        var file = files.fetch(id, caller.actor());
        return file.isPresent() ? file.get() : answers.notThere(request);
    }
}

package org.tongxin.api.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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

    private static final String NOTHING_RUNS = "sandbox; default-src 'none'";

    private final Attachments attachments;
    private final Acts acts;
    private final Answers answers;

    FilesController(Attachments attachments, Acts acts, Answers answers) {
        this.attachments = attachments;
        this.acts = acts;
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
        var file = attachments.find(id).filter(found -> mayRead(caller, found));
        return file.isPresent() ? bytes(file.get()) : answers.notThere(request);
    }

    /// Asked at every reading: who saw a matter yesterday may not see it today.
    private boolean mayRead(Caller caller, StoredFile file) {
        return file.matter()
                .map(matter -> acts.see(matter, caller.actor()).isPresent())
                .orElseGet(() -> file.uploader().equals(caller.actor().person()));
    }

    private ResponseEntity<?> bytes(StoredFile file) {
        var name = ContentDisposition.attachment().filename(file.name(), UTF_8).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type().media()))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(new Content(attachments, file));
    }
}

package org.tongxin.views.file;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.tongxin.acts.FileAnswers;
import org.tongxin.files.Receipt;
import org.tongxin.people.Caller;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Problems;
import org.tongxin.views.FileForms;

/// Files on pages (附件): one is sent in as soon as it is chosen, and stands in its form by its id.
@Controller
@RequestMapping("/files")
class UploadsController {

    private final FileForms forms;
    private final FileAnswers files;
    private final Problems problems;

    UploadsController(FileForms forms, FileAnswers files, Problems problems) {
        this.forms = forms;
        this.files = files;
        this.problems = problems;
    }

    /// Answers with the line that goes into the form, or with a sentence.
    @PostMapping
    ResponseEntity<Map<String, String>> send(
            @RequestParam MultipartFile file, @AuthenticationPrincipal Caller caller, Frame frame) {
        var words = frame.words();
        return switch (forms.send(file, caller.actor().person())) {
            case Receipt.Kept kept ->
                    ResponseEntity.ok(
                            Map.of("id", kept.file().id(), "label", forms.label(kept, words)));
            case Receipt refused ->
                    ResponseEntity.unprocessableContent()
                            .body(Map.of("said", forms.refusal(refused, file, words)));
        };
    }

    @GetMapping("/{id}")
    Object fetch(
            @PathVariable String id,
            @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return files.fetch(id, caller.actor())
                .<Object>map(found -> found)
                .orElseGet(() -> problems.page(request, 404, "not-found"));
    }
}

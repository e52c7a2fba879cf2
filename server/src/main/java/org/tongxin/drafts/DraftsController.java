package org.tongxin.drafts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongxin.people.Caller;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;
import org.tongxin.shell.Problems;
import org.tongxin.shell.Words;

/// Drafts saved by the script of a form, and thrown away by a button. The button that saves sends
/// its form to where the form goes, so that it can be shown again.
@Controller
@RequestMapping("/drafts")
class DraftsController {

    private final Drafts drafts;
    private final DraftForms forms;
    private final Problems problems;

    DraftsController(Drafts drafts, DraftForms forms, Problems problems) {
        this.drafts = drafts;
        this.forms = forms;
        this.problems = problems;
    }

    @PostMapping
    Object save(
            @RequestParam MultiValueMap<String, String> form,
            Frame frame,
            HttpServletRequest request) {
        return forms.keep(form)
                .<Object>map(saved -> told(saved, frame.words()))
                .orElseGet(() -> problems.page(request, 404, "not-found"));
    }

    private static ResponseEntity<Map<String, Object>> told(Saved saved, Words words) {
        var json = new LinkedHashMap<String, Object>();
        json.put("said", said(saved, words));
        json.put("handedIn", saved instanceof Saved.HandedIn);
        if (saved instanceof Saved.Kept(var draft, _)) {
            json.put("id", draft.id());
            json.put("version", draft.version());
        }
        return ResponseEntity.status(saved instanceof Saved.Kept ? 200 : 409).body(json);
    }

    private static String said(Saved saved, Words words) {
        return switch (saved) {
            case Saved.Kept(var draft, var apart) when !apart ->
                    words.say("draft.saved-itself", DraftForms.time(draft));
            case Saved.TooMany _, Saved.TooLong _ ->
                    DraftForms.say(saved, words) + words.say("draft.in-browser");
            default -> DraftForms.say(saved, words);
        };
    }

    @PostMapping("/{id}/removal")
    Page throwAway(
            @PathVariable String id,
            @AuthenticationPrincipal Caller caller,
            Frame frame,
            HttpServletRequest request) {
        return drafts.throwAway(caller.actor().person(), id)
                ? Page.seeOther("/work", frame.words().say("draft.thrown"))
                : problems.page(request, 404, "not-found");
    }

    @PostMapping("/{id}/restoration")
    Page takeBack(
            @PathVariable String id,
            @AuthenticationPrincipal Caller caller,
            Frame frame,
            HttpServletRequest request) {
        return drafts.takeBack(caller.actor().person(), id)
                ? Page.seeOther("/work", frame.words().say("draft.taken-back"))
                : problems.page(request, 404, "not-found");
    }
}

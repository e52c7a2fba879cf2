package org.tongxin.api.notice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongxin.acts.Acts;
import org.tongxin.api.Answers;
import org.tongxin.api.Query;
import org.tongxin.matter.seal.Texts;
import org.tongxin.notice.Notice;
import org.tongxin.notice.Notices;
import org.tongxin.people.Caller;

/// What the caller is told, in the post his token is for and as a person, the newest first.
@RestController("noticesOverHttp")
@RequestMapping(path = "/api/v1/notices", produces = MediaType.APPLICATION_JSON_VALUE)
class NoticesController {

    private static final int LIMIT_MAX = 100;
    private static final String PATH = "notices";

    private final Notices notices;
    private final Acts acts;
    private final Texts texts;
    private final Answers answers;

    NoticesController(Notices notices, Acts acts, Texts texts, Answers answers) {
        this.notices = notices;
        this.acts = acts;
        this.texts = texts;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<?> list(@AuthenticationPrincipal Caller caller, HttpServletRequest request) {
        var query = Query.of(request, "read", "limit", "cursor");
        var read = query.code("read", "no"::equals);
        var before =
                query.cursor(PATH)
                        .filter(at -> at.matches("\\d{1,18}"))
                        .map(Long::parseLong)
                        .orElse(Long.MAX_VALUE);
        var limit = query.limit(50, LIMIT_MAX);
        if (!query.errors().isEmpty()) {
            return answers.unreadable(request, query.errors());
        }
        var person = caller.actor().person();
        var found = notices.of(person, before, read != null, limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        var json = new LinkedHashMap<String, Object>();
        json.put("items", items(shown, caller));
        if (found.size() > limit) {
            json.put("next", query.next(PATH, String.valueOf(shown.getLast().id())));
        }
        var unread = notices.unread(person);
        json.put(unread < Notices.COUNT_MAX ? "unread" : "unreadAtLeast", unread);
        return ResponseEntity.ok(json);
    }

    private List<Map<String, @Nullable Object>> items(List<Notice> shown, Caller caller) {
        return shown.stream()
                .filter(one -> one.post().isEmpty() || one.post().equals(caller.actor().post()))
                .map(one -> item(one, caller))
                .toList();
    }

    /// Rights are asked again: what may not be seen now has no title.
    private Map<String, @Nullable Object> item(Notice notice, Caller caller) {
        var seen = acts.see(notice.matter(), caller.actor());
        var title = seen.map(one -> one.state().matter().title()).orElse(null);
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("id", String.valueOf(notice.id()));
        json.put("why", notice.why().code());
        json.put("matter", notice.matter());
        json.put("open", seen.isPresent());
        json.put("title", title == null ? null : texts.open(List.of(title)).get(title));
        json.put("action", notice.action().isEmpty() ? null : notice.action());
        json.put("task", notice.task());
        json.put("due", notice.due());
        json.put("at", notice.at());
        json.put("read", notice.read());
        return json;
    }
}

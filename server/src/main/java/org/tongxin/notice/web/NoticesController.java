package org.tongxin.notice.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongxin.matter.Moment;
import org.tongxin.notice.Notice;
import org.tongxin.notice.Notices;
import org.tongxin.notice.Wording;
import org.tongxin.people.Caller;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Frames;
import org.tongxin.shell.Page;
import org.tongxin.shell.Problems;
import org.tongxin.shell.Words;
import org.tongxin.shell.kit.Badge;
import org.tongxin.shell.kit.EmptyState;
import org.tongxin.shell.kit.Pager;
import org.tongxin.shell.kit.Tone;

/// Notices of the reader (通知), in whichever of his posts they concern him.
@Controller
@RequestMapping("/notices")
class NoticesController {

    private static final int PAGE = 20;

    private final Notices notices;
    private final Wording wording;
    private final Problems problems;

    NoticesController(Notices notices, Wording wording, Problems problems) {
        this.notices = notices;
        this.wording = wording;
        this.problems = problems;
    }

    @Transactional(readOnly = true)
    @GetMapping
    NoticesPage list(
            @RequestParam(defaultValue = "") String before,
            @RequestParam(defaultValue = "") String show,
            @AuthenticationPrincipal Caller caller,
            Frame frame,
            HttpServletRequest request) {
        var words = frame.words();
        var person = caller.actor().person();
        var unread = show.equals("unread");
        var from = number(before).orElse(Long.MAX_VALUE);
        var found = notices.of(person, from, unread, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var open = notices.unread(person);
        var base = unread ? "/notices?show=unread" : "/notices";
        var more = base + (unread ? "&" : "?") + "before=";
        return new NoticesPage(
                frame.titled(words.say("notice.title")),
                lead(open, words),
                open == 0 || shown.isEmpty() ? 0 : shown.getFirst().id(),
                unread,
                shown.stream().map(one -> line(one, caller, words)).toList(),
                shown.isEmpty() ? List.of(empty(unread || !before.isEmpty(), words)) : List.of(),
                new Pager(
                        from == Long.MAX_VALUE ? "" : base,
                        found.size() > PAGE ? more + shown.getLast().id() : "",
                        ""),
                Frames.done(request));
    }

    private static String lead(int unread, Words words) {
        if (unread == 0) {
            return words.say("notice.lead.none");
        }
        return unread < Notices.COUNT_MAX
                ? words.say("notice.lead", unread)
                : words.say("notice.lead", Notices.COUNT_MAX - 1 + "+");
    }

    private static EmptyState empty(boolean filtered, Words words) {
        return filtered
                ? new EmptyState(
                        words.say("notice.none.here"),
                        words.say("notice.none.what"),
                        "/notices",
                        words.say("notice.all"))
                : new EmptyState(words.say("notice.none"), words.say("notice.none.what"), "", "");
    }

    private static Badge badge(Wording.Said said, Words words) {
        return said.over()
                ? new Badge(words.say("notice.why.over"), Tone.PLAIN)
                : new Badge(
                        words.say("notice.why." + said.notice().why().code()), tone(said.notice()));
    }

    private NoticesPage.Line line(Notice notice, Caller caller, Words words) {
        var said = wording.say(notice, caller.actor().post(), words);
        var note =
                said.post().isEmpty()
                        ? said.number()
                        : said.number() + " · " + words.say("notice.as", said.post());
        return new NoticesPage.Line(
                said.open() ? "/notices/" + notice.id() : "",
                notice.read(),
                badge(said, words),
                said.said(),
                said.title(),
                note,
                words.moment(notice.at().atZone(Moment.ZONE)),
                said.due());
    }

    private static Tone tone(Notice notice) {
        return switch (notice.why()) {
            case TODO -> Tone.ACTIVE;
            case NEWS -> Tone.DONE;
            case SOON -> Tone.SOON;
            case LATE -> Tone.LATE;
        };
    }

    /// Opens what a notice is about, and has it read by that.
    @GetMapping("/{id}")
    Page open(
            @PathVariable String id,
            @AuthenticationPrincipal Caller caller,
            Frame frame,
            HttpServletRequest request) {
        var person = caller.actor().person();
        var notice = number(id).flatMap(no -> notices.find(person, no));
        notice.ifPresent(one -> notices.read(person, List.of(one.id())));
        return notice.map(one -> wording.say(one, caller.actor().post(), frame.words()))
                .filter(Wording.Said::open)
                .map(said -> Page.seeOther(said.href(), ""))
                .orElseGet(() -> problems.page(request, 404, "not-found"));
    }

    @PostMapping("/reading")
    Page read(
            @RequestParam(defaultValue = "") String upTo,
            @AuthenticationPrincipal Caller caller,
            Frame frame) {
        number(upTo).ifPresent(id -> notices.readAll(caller.actor().person(), id));
        return Page.seeOther("/notices", frame.words().say("notice.read.done"));
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }
}

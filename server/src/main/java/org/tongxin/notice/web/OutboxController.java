package org.tongxin.notice.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongxin.matter.Moment;
import org.tongxin.notice.out.Message;
import org.tongxin.notice.out.Outbox;
import org.tongxin.people.AccessLog;
import org.tongxin.people.Caller;
import org.tongxin.people.Names;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Frames;
import org.tongxin.shell.Page;
import org.tongxin.shell.Problems;
import org.tongxin.shell.Words;
import org.tongxin.shell.kit.EmptyState;
import org.tongxin.shell.kit.Pager;

/// The outbox (对外发送): how the ways out stand, and what was given up, to be sent again.
@Controller
@RequestMapping("/outbox")
class OutboxController {

    private static final int PAGE = 50;

    private final Outbox outbox;
    private final Names names;
    private final AccessLog log;
    private final Problems problems;

    OutboxController(Outbox outbox, Names names, AccessLog log, Problems problems) {
        this.outbox = outbox;
        this.names = names;
        this.log = log;
        this.problems = problems;
    }

    @GetMapping
    OutboxPage list(
            @RequestParam(defaultValue = "") String before,
            Frame frame,
            HttpServletRequest request) {
        var words = frame.words();
        var from = before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
        var found = outbox.dead(from, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var known = names.persons(shown.stream().map(Message::recipient).toList());
        return new OutboxPage(
                frame.titled(words.say("notice.outbox")),
                outbox.ways().stream().map(way -> way(way, words)).toList(),
                shown.stream().map(one -> dead(one, known, words)).toList(),
                shown.isEmpty() ? List.of(empty(words)) : List.of(),
                new Pager(
                        from == Long.MAX_VALUE ? "" : "/outbox",
                        found.size() > PAGE ? "/outbox?before=" + shown.getLast().id() : "",
                        ""),
                Frames.done(request));
    }

    private static EmptyState empty(Words words) {
        return new EmptyState(
                words.say("notice.outbox.none"), words.say("notice.outbox.none.what"), "", "");
    }

    private static OutboxPage.Way way(Outbox.Way way, Words words) {
        return new OutboxPage.Way(
                name(way.channel(), words), count(way.waiting()), count(way.dead()));
    }

    private static String count(int count) {
        return count < Outbox.COUNT_MAX ? String.valueOf(count) : Outbox.COUNT_MAX - 1 + "+";
    }

    private static String name(String channel, Words words) {
        return channel.startsWith("robot:")
                ? words.say("notice.way.robot", channel.substring("robot:".length()))
                : words.say("notice.way." + channel);
    }

    private static OutboxPage.Dead dead(Message message, Map<String, String> known, Words words) {
        var to = message.recipient();
        return new OutboxPage.Dead(
                message.id(),
                name(message.channel(), words),
                to.isEmpty() ? words.say("notice.outbox.group") : known.getOrDefault(to, to),
                words.moment(message.createdAt().atZone(Moment.ZONE)),
                why(message.error(), words));
    }

    private static String why(String code, Words words) {
        var key = "notice.error." + code;
        return words.knows(key) ? words.say(key) : words.say("notice.error", code);
    }

    @Transactional
    @PostMapping("/{id}/sending")
    Page again(
            @PathVariable String id,
            @AuthenticationPrincipal Caller caller,
            Frame frame,
            HttpServletRequest request) {
        if (!id.matches("\\d{1,18}") || !outbox.again(Long.parseLong(id))) {
            return problems.page(request, 404, "not-found");
        }
        log.write("message-sent-again", caller.actor().person(), id);
        return Page.seeOther("/outbox", frame.words().say("notice.outbox.done", 1));
    }

    @Transactional
    @PostMapping("/sending")
    Page againAll(@AuthenticationPrincipal Caller caller, Frame frame) {
        var all = outbox.againAll();
        log.write("message-sent-again", caller.actor().person(), String.valueOf(all));
        return Page.seeOther("/outbox", frame.words().say("notice.outbox.done", all));
    }
}

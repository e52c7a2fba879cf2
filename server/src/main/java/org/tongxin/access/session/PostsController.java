package org.tongxin.access.session;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tongxin.matter.Moment;
import org.tongxin.people.AccessLog;
import org.tongxin.people.Caller;
import org.tongxin.people.People;
import org.tongxin.shell.Frame;

/// In which of his posts a person acts (岗位切换): one at a time.
@Controller
class PostsController {

    private final People people;
    private final Sessions sessions;
    private final AccessLog log;

    PostsController(People people, Sessions sessions, AccessLog log) {
        this.people = people;
        this.sessions = sessions;
        this.log = log;
    }

    @GetMapping("/posts")
    PostsPage posts(
            Frame frame,
            @AuthenticationPrincipal Caller caller,
            @RequestParam(defaultValue = "") String to) {
        var person = caller.actor().person();
        var day = LocalDate.now(Moment.ZONE);
        var lines =
                people.posts(person, day).stream()
                        .flatMap(post -> people.caller(person, post.id(), day).stream())
                        .map(held -> line(held, caller))
                        .toList();
        var titled = frame.titled(frame.words().say("posts.title"));
        return new PostsPage(titled, lines, LocalAddress.of(to));
    }

    private static PostsPage.Line line(Caller held, Caller now) {
        var id = held.actor().post();
        return new PostsPage.Line(id, held.post(), id.equals(now.actor().post()));
    }

    @PostMapping("/posts")
    String act(
            @AuthenticationPrincipal Caller caller,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String post,
            @RequestParam(defaultValue = "") String to) {
        var person = caller.actor().person();
        var chosen =
                Stream.of(post)
                        .filter(id -> id.indexOf('\0') < 0)
                        .flatMap(
                                id ->
                                        people
                                                .caller(person, id, LocalDate.now(Moment.ZONE))
                                                .stream())
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        sessions.act(request, chosen);
        log.write("post-taken", person);
        var local = LocalAddress.of(to);
        return "redirect:" + (local.isEmpty() ? Landing.of(chosen.actor()) : local);
    }
}

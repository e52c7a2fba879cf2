package org.tongxin.access.session;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongxin.matter.Moment;
import org.tongxin.people.AccessLog;
import org.tongxin.people.Caller;
import org.tongxin.people.People;
import org.tongxin.people.SignIn;
import org.tongxin.shell.Frame;
import org.tongxin.shell.SignInPage;

/// Signing in and out (登录、退出).
@Controller
class SignInController {

    private static final String WORK = "/work";

    private final People people;
    private final Sessions sessions;
    private final AccessLog log;

    SignInController(People people, Sessions sessions, AccessLog log) {
        this.people = people;
        this.sessions = sessions;
        this.log = log;
    }

    @GetMapping("/sign-in")
    SignInPage form(
            Frame frame, HttpServletRequest request, @RequestParam(defaultValue = "") String to) {
        var local = LocalAddress.of(to);
        var note = "";
        if (!local.isEmpty()) {
            note =
                    frame.words()
                            .say(
                                    Sessions.wasSignedIn(request)
                                            ? "sign-in.expired"
                                            : "sign-in.first");
        }
        return page(frame, "", "", note, local);
    }

    @PostMapping("/sign-in")
    Object signIn(
            Frame frame,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String to) {
        var words = frame.words();
        var local = LocalAddress.of(to);
        return switch (people.signIn(username.strip(), password)) {
            case SignIn.Signed(var caller) -> {
                sessions.begin(request, caller);
                yield "redirect:" + next(caller, local);
            }
            case SignIn.Wrong() -> page(frame, username, words.say("sign-in.wrong"), "", local);
            case SignIn.Locked(var until) -> {
                var at = words.moment(ZonedDateTime.ofInstant(until, Moment.ZONE).plusMinutes(1));
                yield page(frame, username, words.say("sign-in.locked", at), "", local);
            }
        };
    }

    /// Whoever holds several posts says in which he acts before he goes on.
    private String next(Caller caller, String to) {
        var posts = people.posts(caller.actor().person(), LocalDate.now(Moment.ZONE));
        var on = to.isEmpty() ? WORK : to;
        return posts.size() > 1 ? LocalAddress.goingOn("/posts", on) : on;
    }

    @PostMapping("/sign-out")
    String signOut(@AuthenticationPrincipal @Nullable Caller caller, HttpServletRequest request) {
        if (caller != null) {
            log.write("signed-out", caller.actor().person());
        }
        sessions.end(request);
        return "redirect:/";
    }

    private static SignInPage page(
            Frame frame, String login, String error, String note, String to) {
        var titled = frame.titled(frame.words().say("sign-in.title"));
        return new SignInPage(titled, login, error, note, to);
    }
}

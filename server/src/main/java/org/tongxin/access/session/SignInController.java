package org.tongxin.access.session;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
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
import org.tongxin.people.SecondFactor;
import org.tongxin.people.SignIn;
import org.tongxin.shell.Frame;
import org.tongxin.shell.SignInPage;
import org.tongxin.shell.Words;

/// Signing in and out (登录、退出).
@Controller
class SignInController {

    private final People people;
    private final Sessions sessions;
    private final SecondFactor factor;
    private final AccessLog log;

    SignInController(People people, Sessions sessions, SecondFactor factor, AccessLog log) {
        this.factor = factor;
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
        var outcome = people.signIn(username.strip(), password);
        return switch (outcome) {
            case SignIn.Signed(var caller) -> enter(request, caller, local);
            case SignIn.CodeNeeded(var person) -> {
                sessions.beginHalf(request, person);
                yield "redirect:" + LocalAddress.goingOn("/sign-in/code", local);
            }
            case SignIn.Wrong() -> page(frame, username, words.say("sign-in.wrong"), "", local);
            case SignIn.Locked(var until) -> page(frame, username, locked(words, until), "", local);
        };
    }

    @GetMapping("/sign-in/code")
    Object code(
            Frame frame, HttpServletRequest request, @RequestParam(defaultValue = "") String to) {
        return sessions.half(request).isEmpty() ? "redirect:/sign-in" : codePage(frame, "", to);
    }

    @PostMapping("/sign-in/code")
    Object code(
            Frame frame,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String to) {
        var person = sessions.half(request);
        if (person.isEmpty()) {
            return "redirect:/sign-in";
        }
        var words = frame.words();
        return switch (factor.signIn(person.get(), code, Instant.now())) {
            case SignIn.Signed(var caller) -> enter(request, caller, LocalAddress.of(to));
            case SignIn.Locked(var until) -> codePage(frame, locked(words, until), to);
            case SignIn.Wrong(), SignIn.CodeNeeded(_) ->
                    codePage(frame, words.say("sign-in.code.wrong"), to);
        };
    }

    private static FormPage codePage(Frame frame, String error, String to) {
        var words = frame.words();
        return new FormPage(
                frame.titled(words.say("sign-in.code")),
                words.say("sign-in.code.lead"),
                LocalAddress.goingOn("/sign-in/code", LocalAddress.of(to)),
                words.say("sign-in.go"),
                List.of(
                        new FormPage.Field("code", words.say("account.code"), "", "text")
                                .completed("one-time-code")
                                .refused(error)));
    }

    private static String locked(Words words, Instant until) {
        var at = ZonedDateTime.ofInstant(until, Moment.ZONE).plusMinutes(1);
        return words.say("sign-in.locked", words.moment(at));
    }

    private String enter(HttpServletRequest request, Caller caller, String to) {
        sessions.begin(request, caller);
        return "redirect:" + next(caller, to);
    }

    /// Whoever holds several posts says in which he acts before he goes on.
    private String next(Caller caller, String to) {
        var posts = people.posts(caller.actor().person(), LocalDate.now(Moment.ZONE));
        var on = to.isEmpty() ? Landing.of(caller.actor()) : to;
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

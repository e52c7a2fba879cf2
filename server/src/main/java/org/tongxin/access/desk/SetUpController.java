package org.tongxin.access.desk;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongxin.access.session.FormPage;
import org.tongxin.access.session.FormPage.Field;
import org.tongxin.matter.Moment;
import org.tongxin.people.desk.Refused;
import org.tongxin.people.desk.SetUp;
import org.tongxin.shell.Frame;

/// The first set-up (首次设置), with the code that [SetUpNotice] shows.
@Controller
class SetUpController {

    private final SetUp setUp;

    SetUpController(SetUp setUp) {
        this.setUp = setUp;
    }

    @GetMapping("/setup")
    Object form(Frame frame) {
        return setUp.isOpen() ? page(frame, "", "") : "redirect:/sign-in";
    }

    @PostMapping("/setup")
    Object make(
            Frame frame,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String password) {
        if (!setUp.isOpen()) {
            return "redirect:/sign-in";
        }
        var first = new SetUp.First(code, name, login.strip(), password);
        var refused = setUp.make(first, LocalDate.now(Moment.ZONE));
        if (refused.isEmpty()) {
            return "redirect:/sign-in?to=/people";
        }
        return page(frame, name, login)
                .refused(field(refused.get()), Refusals.say(frame.words(), refused));
    }

    private static String field(Refused refused) {
        return switch (refused) {
            case CODE -> "code";
            case NAME -> "name";
            case LOGIN, LOGIN_TAKEN -> "login";
            default -> "password";
        };
    }

    private static FormPage page(Frame frame, String name, String login) {
        var words = frame.words();
        return new FormPage(
                frame.titled(words.say("setup.title")),
                words.say("setup.lead"),
                "/setup",
                words.say("setup.go"),
                List.of(
                        new Field(
                                "code",
                                words.say("setup.code"),
                                words.say("setup.code.hint"),
                                "text"),
                        new Field("name", words.say("people.name"), "", "text").valued(name),
                        new Field(
                                        "login",
                                        words.say("people.login"),
                                        words.say("people.login.hint"),
                                        "text")
                                .valued(login)
                                .completed("username"),
                        new Field(
                                        "password",
                                        words.say("sign-in.password"),
                                        words.say("account.password.hint"),
                                        "password")
                                .completed("new-password")));
    }
}

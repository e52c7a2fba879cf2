package org.tongxin.access.desk;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongxin.access.session.FormPage;
import org.tongxin.access.session.FormPage.Field;
import org.tongxin.access.session.Sessions;
import org.tongxin.people.desk.Accounts;
import org.tongxin.people.desk.Refused;
import org.tongxin.shell.Frame;

/// Setting a password by a link that works once (设置密码).
@Controller
class PasswordController {

    private final Accounts accounts;
    private final Sessions sessions;

    PasswordController(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @GetMapping("/password/{code}")
    FormPage form(Frame frame, @PathVariable String code) {
        var page = page(frame, code);
        return accounts.linked(code).isPresent() ? page : refused(page, Refused.LINK);
    }

    @PostMapping("/password/{code}")
    Object set(
            Frame frame,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String password) {
        var person = accounts.linked(code);
        var refused = accounts.setByLink(code, password);
        if (refused.isPresent()) {
            return refused(page(frame, code), refused.get());
        }
        person.ifPresent(sessions::endAll);
        return "redirect:/sign-in";
    }

    private static FormPage refused(FormPage page, Refused why) {
        return page.refused("password", Refusals.say(page.frame().words(), why));
    }

    private static FormPage page(Frame frame, String code) {
        var words = frame.words();
        return new FormPage(
                frame.titled(words.say("password.title")),
                words.say("password.lead"),
                "/password/" + code,
                words.say("account.password.go"),
                List.of(
                        new Field(
                                        "password",
                                        words.say("account.password.new"),
                                        words.say("account.password.hint"),
                                        "password")
                                .completed("new-password")));
    }
}

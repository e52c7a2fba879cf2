package org.tongxin.notice.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongxin.notice.out.Choice;
import org.tongxin.notice.out.Choice.When;
import org.tongxin.notice.out.Choices;
import org.tongxin.people.Caller;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Frames;
import org.tongxin.shell.Page;
import org.tongxin.shell.Words;

/// How one wants to be told (通知方式): by e-mail at once or as a digest, by short message.
@Controller
@RequestMapping("/account/notices")
class ChoiceController {

    private static final List<When> MAILED =
            List.of(When.NONE, When.AT_ONCE, When.DAILY, When.WEEKLY);
    private static final List<When> TEXTED = List.of(When.NONE, When.AT_ONCE);

    private final Choices choices;

    ChoiceController(Choices choices) {
        this.choices = choices;
    }

    @GetMapping
    ChoicePage show(
            @AuthenticationPrincipal Caller caller, Frame frame, HttpServletRequest request) {
        var choice = choices.of(caller.actor().person());
        return page(frame, choice, List.of(), Frames.done(request));
    }

    @PostMapping
    Page set(
            @AuthenticationPrincipal Caller caller,
            Frame frame,
            @RequestParam(defaultValue = "") String mail,
            @RequestParam(name = "mail-when", defaultValue = "none") String mailed,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(name = "phone-when", defaultValue = "none") String texted) {
        var choice =
                new Choice(
                        mail.strip(),
                        When.read(mailed).filter(MAILED::contains).orElse(When.NONE),
                        phone.replaceAll("[\\s-]", ""),
                        When.read(texted).filter(TEXTED::contains).orElse(When.NONE));
        var wrong = wrong(choice);
        if (!wrong.isEmpty()) {
            return page(frame, choice, wrong, "");
        }
        choices.set(caller.actor().person(), choice);
        return Page.seeOther("/account/notices", frame.words().say("notice.choice.done"));
    }

    /// The fields that cannot be kept as they are.
    private static List<String> wrong(Choice choice) {
        var wrong = new ArrayList<String>();
        if (choice.mail().isEmpty()
                ? choice.mailed() != When.NONE
                : !Choice.isMail(choice.mail())) {
            wrong.add("mail");
        }
        if (choice.phone().isEmpty()
                ? choice.texted() != When.NONE
                : !Choice.isPhone(choice.phone())) {
            wrong.add("phone");
        }
        return wrong;
    }

    private ChoicePage page(Frame frame, Choice choice, List<String> wrong, String done) {
        var words = frame.words();
        var fields =
                Stream.of(
                                field("mail", "email", choice.mail(), words),
                                field("phone", "tel", choice.phone(), words))
                        .filter(
                                one ->
                                        one.name().equals("mail")
                                                ? choices.mails()
                                                : choices.texts())
                        .map(one -> with(one, choice, wrong.contains(one.name()), words))
                        .toList();
        return new ChoicePage(frame.titled(words.say("notice.choice")), fields, done);
    }

    private static ChoicePage.Field field(String name, String type, String value, Words words) {
        return new ChoicePage.Field(
                name,
                words.say("notice.choice." + name),
                words.say("notice.choice." + name + ".hint"),
                type,
                value,
                List.of(),
                "");
    }

    private static ChoicePage.Field with(
            ChoicePage.Field field, Choice choice, boolean wrong, Words words) {
        var mail = field.name().equals("mail");
        var chosen = mail ? choice.mailed() : choice.texted();
        return new ChoicePage.Field(
                field.name(),
                field.label(),
                field.hint(),
                field.type(),
                field.value(),
                (mail ? MAILED : TEXTED)
                        .stream()
                                .map(
                                        one ->
                                                new ChoicePage.Choosable(
                                                        one.code(),
                                                        words.say("notice.when." + one.code()),
                                                        one == chosen))
                                .toList(),
                wrong ? words.say("notice.choice." + field.name() + ".wrong") : "");
    }
}

package org.tongxin.access.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.tongxin.access.desk.PersonView.Asked;
import org.tongxin.matter.Moment;
import org.tongxin.people.Caller;
import org.tongxin.people.desk.Accounts;
import org.tongxin.people.desk.Appointing;
import org.tongxin.people.desk.Directory;
import org.tongxin.people.desk.Directory.Person;
import org.tongxin.people.desk.Refused;
import org.tongxin.shell.Frame;

/// One person: posts given and ended, the account made, closed and opened.
@Controller
@RequestMapping("/people/{person}")
class PersonController {

    private static final List<String> DONE =
            List.of("post-given", "post-ended", "closed", "opened", "factor-dropped");

    private final Directory directory;
    private final Accounts accounts;
    private final Appointing appointing;
    private final PersonView view;

    PersonController(
            Directory directory, Accounts accounts, Appointing appointing, PersonView view) {
        this.directory = directory;
        this.accounts = accounts;
        this.appointing = appointing;
        this.view = view;
    }

    @GetMapping
    PersonPage show(
            Frame frame,
            @AuthenticationPrincipal Caller caller,
            @PathVariable String person,
            @RequestParam(defaultValue = "") String done) {
        var said = DONE.contains(done) ? frame.words().say("people.done." + done) : "";
        return view.of(asked(frame, caller, person), said);
    }

    @PostMapping("/posts")
    Object give(
            Frame frame,
            @AuthenticationPrincipal Caller caller,
            @PathVariable String person,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String title) {
        var post = new Appointing.Post(there(person).id(), unit, role, title);
        var refused = appointing.give(caller.actor(), post, today());
        return refused.<Object>map(why -> view.refused(asked(frame, caller, person), why, post))
                .orElseGet(() -> done(person, "post-given"));
    }

    @PostMapping("/posts/{post}/ending")
    Object end(
            Frame frame,
            @AuthenticationPrincipal Caller caller,
            @PathVariable String person,
            @PathVariable String post) {
        var refused = appointing.end(caller.actor(), there(person).id(), post, today());
        return answer(asked(frame, caller, person), refused, "post-ended");
    }

    @PostMapping("/account")
    Object makeAccount(
            Frame frame,
            @AuthenticationPrincipal Caller caller,
            @PathVariable String person,
            @RequestParam(defaultValue = "") String login) {
        var id = there(person).id();
        var refused = accounts.make(caller.actor().person(), id, login.strip());
        return refused.isPresent()
                ? answer(asked(frame, caller, person), refused, "")
                : link(frame, caller, id);
    }

    @PostMapping("/password-link")
    Object makeLink(
            Frame frame, @AuthenticationPrincipal Caller caller, @PathVariable String person) {
        return link(frame, caller, there(person).id());
    }

    private Object link(Frame frame, Caller caller, String person) {
        var code = accounts.link(caller.actor().person(), person);
        if (code.isEmpty()) {
            return answer(asked(frame, caller, person), Optional.of(Refused.NO_ACCOUNT), "");
        }
        var words = frame.words();
        var address =
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/password/" + code.get())
                        .toUriString();
        return new OncePage(
                frame.titled(words.say("people.link.made")),
                words.say("people.link.lead", there(person).name(), Accounts.LINK_HOURS),
                address,
                "/people/" + person);
    }

    @PostMapping("/closing")
    Object close(Frame frame, @AuthenticationPrincipal Caller caller, @PathVariable String person) {
        var refused = accounts.close(caller.actor().person(), there(person).id());
        return answer(asked(frame, caller, person), refused, "closed");
    }

    @PostMapping("/opening")
    Object open(Frame frame, @AuthenticationPrincipal Caller caller, @PathVariable String person) {
        var refused = accounts.open(caller.actor().person(), there(person).id());
        return answer(asked(frame, caller, person), refused, "opened");
    }

    @PostMapping("/second-factor/removal")
    Object dropFactor(
            Frame frame, @AuthenticationPrincipal Caller caller, @PathVariable String person) {
        var refused = accounts.dropSecondFactor(caller.actor().person(), there(person).id());
        return answer(asked(frame, caller, person), refused, "factor-dropped");
    }

    private Object answer(Asked asked, Optional<Refused> refused, String done) {
        return refused.<Object>map(why -> view.refused(asked, why, PersonView.NO_POST))
                .orElseGet(() -> done(asked.person().id(), done));
    }

    private static String done(String person, String what) {
        return "redirect:/people/" + person + "?done=" + what;
    }

    private Asked asked(Frame frame, Caller caller, String person) {
        return new Asked(frame, caller.actor(), there(person));
    }

    private Person there(String person) {
        return directory
                .person(person)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static LocalDate today() {
        return LocalDate.now(Moment.ZONE);
    }
}

package org.tongxin.access.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
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
import org.tongxin.access.session.Sessions;
import org.tongxin.matter.Moment;
import org.tongxin.people.ApiTokens;
import org.tongxin.people.Caller;
import org.tongxin.people.SecondFactor;
import org.tongxin.people.desk.Accounts;
import org.tongxin.people.desk.Refused;
import org.tongxin.shell.Frame;

/// A person's own account (我的账号).
@Controller
@RequestMapping("/account")
class AccountController {

    private static final int NAME_MAX = 60;
    private static final int DAYS_MAX = 365;

    private final Accounts accounts;
    private final SecondFactor factor;
    private final ApiTokens tokens;
    private final Sessions sessions;

    AccountController(Accounts accounts, SecondFactor factor, ApiTokens tokens, Sessions sessions) {
        this.accounts = accounts;
        this.factor = factor;
        this.tokens = tokens;
        this.sessions = sessions;
    }

    @GetMapping
    AccountPage account(
            Frame frame,
            @AuthenticationPrincipal Caller caller,
            @RequestParam(defaultValue = "") String done) {
        var known = done.matches("password|factor|removed|revoked");
        return form(frame, caller)
                .done(known ? frame.words().say("account.done." + done) : "")
                .page();
    }

    @PostMapping("/password")
    Object changePassword(
            Frame frame,
            @AuthenticationPrincipal Caller caller,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String password) {
        var person = caller.actor().person();
        var refused = accounts.change(person, old, password);
        if (refused.isPresent()) {
            var field = refused.get() == Refused.PASSWORD_WRONG ? "old" : "password";
            return form(frame, caller).refused(field, refused.get()).page();
        }
        sessions.endAll(person);
        sessions.begin(request, caller);
        return "redirect:/account?done=password";
    }

    @PostMapping("/second-factor")
    Object enrol(
            Frame frame,
            @AuthenticationPrincipal Caller caller,
            @RequestParam(defaultValue = "") String secret,
            @RequestParam(defaultValue = "") String code) {
        var person = caller.actor().person();
        if (!secret.matches("[A-Z2-7]{32}") || factor.isEnrolled(person)) {
            return "redirect:/account";
        }
        return factor.enrol(person, secret, code, Instant.now())
                ? "redirect:/account?done=factor"
                : form(frame, caller).secret(secret).refused("code", Refused.FACTOR_CODE).page();
    }

    @PostMapping("/second-factor/removal")
    Object removeFactor(
            Frame frame,
            @AuthenticationPrincipal Caller caller,
            @RequestParam(defaultValue = "") String code) {
        return factor.remove(caller.actor().person(), code, Instant.now())
                ? "redirect:/account?done=removed"
                : form(frame, caller).refused("code", Refused.FACTOR_CODE).page();
    }

    @PostMapping("/tokens")
    Object makeToken(
            Frame frame,
            @AuthenticationPrincipal Caller caller,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String days) {
        var read = days(days);
        var form = form(frame, caller).token(name, days);
        if (name.isBlank() || name.length() > NAME_MAX || name.indexOf('\0') >= 0) {
            return form.refused("name", Refused.TOKEN_NAME).page();
        }
        if (read.isEmpty()) {
            return form.refused("days", Refused.TOKEN_DAYS).page();
        }
        var actor = caller.actor();
        var day = LocalDate.now(Moment.ZONE);
        if (tokens.of(actor.person(), day).size() >= ApiTokens.PER_PERSON_MAX) {
            return form.refused("name", Refused.TOKENS_MAX).page();
        }
        var expires = day.plusDays(read.get());
        var token = tokens.issue(actor.person(), actor.post(), name.strip(), expires);
        var titled = frame.titled(frame.words().say("account.token.made"));
        var lead = frame.words().say("account.token.made.lead", caller.post());
        return new OncePage(titled, lead, token, "/account");
    }

    @PostMapping("/tokens/{token}/revocation")
    String revoke(@AuthenticationPrincipal Caller caller, @PathVariable String token) {
        if (!tokens.revoke(caller.actor().person(), token)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/account?done=revoked";
    }

    private static Optional<Integer> days(String text) {
        return text.matches("[0-9]{1,3}")
                ? Optional.of(Integer.valueOf(text)).filter(days -> days >= 1 && days <= DAYS_MAX)
                : Optional.empty();
    }

    private AccountForm form(Frame frame, Caller caller) {
        var person = caller.actor().person();
        return new AccountForm(
                frame,
                factor.isEnrolled(person) ? "" : SecondFactor.newSecret(),
                tokens.of(person, LocalDate.now(Moment.ZONE)));
    }
}

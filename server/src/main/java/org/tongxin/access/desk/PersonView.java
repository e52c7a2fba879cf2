package org.tongxin.access.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Moment;
import org.tongxin.people.People;
import org.tongxin.people.Role;
import org.tongxin.people.desk.Appointing;
import org.tongxin.people.desk.Directory;
import org.tongxin.people.desk.Directory.Held;
import org.tongxin.people.desk.Directory.Person;
import org.tongxin.people.desk.Refused;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Words;
import org.tongxin.shell.kit.Confirm;
import org.tongxin.shell.kit.FieldView;
import org.tongxin.shell.kit.FieldView.Option;
import org.tongxin.shell.kit.FormError;

/// What an administrator sees of one person: only the acts that are his.
@Component
class PersonView {

    static final Appointing.Post NO_POST = new Appointing.Post("", "", "", "");

    private final Directory directory;
    private final People people;
    private final Appointing appointing;

    PersonView(Directory directory, People people, Appointing appointing) {
        this.appointing = appointing;
        this.directory = directory;
        this.people = people;
    }

    /// Who looks at whom.
    record Asked(Frame frame, Actor actor, Person person) {
        boolean is(Role role) {
            return actor.role().equals(role.code());
        }

        boolean own() {
            return actor.person().equals(person.id());
        }
    }

    PersonPage of(Asked asked, String done) {
        return page(asked, NO_POST, List.of(), done);
    }

    PersonPage refused(Asked asked, Refused why, Appointing.Post post) {
        var field =
                switch (why) {
                    case UNIT -> "unit";
                    case ROLE -> "role";
                    case TITLE -> "title";
                    case LOGIN, LOGIN_TAKEN -> "login";
                    default -> "";
                };
        var error = new FormError(field, Refusals.say(asked.frame().words(), why));
        return page(asked, post, List.of(error), "");
    }

    private PersonPage page(
            Asked asked, Appointing.Post typed, List<FormError> errors, String done) {
        var words = asked.frame().words();
        var person = asked.person();
        var held = directory.posts(List.of(person.id())).getOrDefault(person.id(), List.of());
        return new PersonPage(
                asked.frame().titled(person.name()),
                person,
                held.stream().map(post -> post(asked, words, post)).toList(),
                asked.own() ? List.of() : give(asked, words, typed),
                asked.is(Role.SYSTEM_ADMIN),
                asked.is(Role.SYSTEM_ADMIN) ? acts(asked, words) : List.of(),
                errors,
                done);
    }

    private static PersonPage.Post post(Asked asked, Words words, Held post) {
        var end =
                new Confirm(
                        words.say("people.end"),
                        words.say("people.end.sure", post.words()),
                        "/people/%s/posts/%s/ending".formatted(post.person(), post.id()),
                        words.say("people.end.go"),
                        Map.of());
        var ends = asked.is(Role.SECURITY_ADMIN) && !asked.own();
        return new PersonPage.Post(
                post.words(), role(words, post.role()), ends ? List.of(end) : List.of());
    }

    private List<FieldView> give(Asked asked, Words words, Appointing.Post typed) {
        var day = LocalDate.now(Moment.ZONE);
        var roles = appointing.gives(asked.actor(), day);
        if (roles.isEmpty()) {
            return List.of();
        }
        var units =
                people.units(day).stream()
                        .map(
                                unit ->
                                        new Option(
                                                unit.code(),
                                                words.chinese() ? unit.zh() : unit.en(),
                                                unit.code().equals(typed.unit())));
        return List.of(
                choice("unit", words, units.toList()),
                choice(
                        "role",
                        words,
                        roles.stream()
                                .map(
                                        one ->
                                                new Option(
                                                        one.code(),
                                                        role(words, one.code()),
                                                        one.code().equals(typed.role())))
                                .toList()),
                FieldView.text(
                                "title",
                                words.say("people.post.title"),
                                words.say("people.post.title.hint"),
                                40)
                        .valued(typed.title()));
    }

    private static FieldView choice(String name, Words words, List<Option> options) {
        return new FieldView(
                name,
                FieldView.Type.UNIT,
                words.say("people.post." + name),
                "",
                "",
                true,
                0,
                options,
                "");
    }

    private static List<Confirm> acts(Asked asked, Words words) {
        var link = act(asked, words, "link", "password-link");
        if (asked.own()) {
            return List.of(link);
        }
        var person = asked.person();
        var state =
                person.closed() || person.locked()
                        ? act(asked, words, "reopen", "opening")
                        : act(asked, words, "close", "closing");
        return person.twoFactors()
                ? List.of(link, state, act(asked, words, "drop", "second-factor/removal"))
                : List.of(link, state);
    }

    private static Confirm act(Asked asked, Words words, String key, String address) {
        return new Confirm(
                words.say("people.act." + key),
                words.say("people.act." + key + ".sure"),
                "/people/%s/%s".formatted(asked.person().id(), address),
                words.say("people.act." + key + ".go"),
                Map.of());
    }

    private static String role(Words words, String code) {
        return words.say("people.role." + code);
    }
}

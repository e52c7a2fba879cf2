package org.tongxin.access.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongxin.people.Caller;
import org.tongxin.people.Role;
import org.tongxin.people.desk.Directory;
import org.tongxin.people.desk.Directory.Held;
import org.tongxin.people.desk.Directory.Person;
import org.tongxin.people.desk.Refused;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Words;
import org.tongxin.shell.kit.Badge;
import org.tongxin.shell.kit.FilterBar;
import org.tongxin.shell.kit.Pager;
import org.tongxin.shell.kit.TableView;
import org.tongxin.shell.kit.TableView.Row;
import org.tongxin.shell.kit.Tone;

/// The list of persons (人员与账号).
@Controller
@RequestMapping("/people")
class PeopleController {

    private static final int LINES = 50;

    private final Directory directory;

    PeopleController(Directory directory) {
        this.directory = directory;
    }

    @GetMapping
    PeoplePage list(
            Frame frame,
            @AuthenticationPrincipal Caller caller,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String after) {
        return page(frame, caller, q, after);
    }

    @PostMapping
    Object add(
            Frame frame,
            @AuthenticationPrincipal Caller caller,
            @RequestParam(defaultValue = "") String name) {
        var added = directory.add(caller.actor().person(), name);
        if (added.isPresent()) {
            return "redirect:/people/" + added.get();
        }
        var page = page(frame, caller, "", "");
        var why = Refusals.say(frame.words(), Refused.NAME);
        return new PeoplePage(
                page.frame(), page.filter(), page.table(), page.pager(), true, name, why);
    }

    private PeoplePage page(Frame frame, Caller caller, String q, String after) {
        var words = frame.words();
        var found = directory.after(after, q, LINES + 1);
        var shown = found.subList(0, Math.min(LINES, found.size()));
        var posts = directory.posts(shown.stream().map(Person::id).toList());
        var next =
                found.size() <= LINES
                        ? ""
                        : "/people?q=%s&after=%s"
                                .formatted(URLEncoder.encode(q, UTF_8), shown.getLast().id());
        var rows = shown.stream().map(person -> row(words, person, posts)).toList();
        var heads =
                List.of(
                        words.say("people.name"),
                        words.say("people.posts"),
                        words.say("people.login"),
                        words.say("people.state"));
        return new PeoplePage(
                frame.titled(words.say("people.title")),
                new FilterBar("/people", q, List.of(), q.isEmpty() ? "" : "/people"),
                new TableView(words.say("people.title"), heads, rows),
                new Pager(after.isEmpty() ? "" : "/people", next, ""),
                caller.actor().role().equals(Role.SYSTEM_ADMIN.code()),
                "",
                "");
    }

    private static Row row(Words words, Person person, Map<String, List<Held>> posts) {
        var held =
                posts.getOrDefault(person.id(), List.of()).stream()
                        .map(Held::words)
                        .collect(Collectors.joining(words.say("people.and")));
        return Row.of(
                new TableView.Text(person.name(), "/people/" + person.id()),
                new TableView.Text(held.isEmpty() ? words.say("people.posts.none") : held),
                new TableView.Text(person.login()),
                new TableView.Mark(state(words, person)));
    }

    private static Badge state(Words words, Person person) {
        if (person.login().isEmpty()) {
            return new Badge(words.say("people.account.none"), Tone.WAITING);
        }
        if (person.closed()) {
            return new Badge(words.say("people.closed"), Tone.LATE);
        }
        return person.locked()
                ? new Badge(words.say("people.locked"), Tone.SOON)
                : new Badge(words.say("people.open"), Tone.DONE);
    }
}

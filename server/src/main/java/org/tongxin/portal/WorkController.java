package org.tongxin.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongxin.acts.Acts;
import org.tongxin.chain.Chain;
import org.tongxin.chain.ChainedKind;
import org.tongxin.matter.Moment;
import org.tongxin.matter.rows.Desks;
import org.tongxin.matter.rows.Desks.Cursor;
import org.tongxin.people.Caller;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Frames;
import org.tongxin.shell.Words;
import org.tongxin.shell.kit.DueView;
import org.tongxin.shell.kit.EmptyState;
import org.tongxin.story.Sentences;
import org.tongxin.views.Dues;
import org.tongxin.views.Holders;
import org.tongxin.views.Starts;
import org.tongxin.views.UnitNames;

/// My work (我的工作).
@Controller
class WorkController {

    private static final int PAGE = 50;

    private final Desks desks;
    private final Acts acts;
    private final Dues dues;
    private final MyMatters mine;
    private final Starts starts;
    private final MyDrafts writings;
    private final UnitNames units;
    private final LeftWork left;
    private final LatePromises late;

    private final InstantSource instants;

    WorkController(
            Desks desks,
            Acts acts,
            Dues dues,
            MyMatters mine,
            Starts starts,
            MyDrafts writings,
            UnitNames units,
            LeftWork left,
            LatePromises late,
            InstantSource instants) {
        this.units = units;
        this.left = left;
        this.late = late;
        this.instants = instants;
        this.writings = writings;
        this.desks = desks;
        this.acts = acts;
        this.dues = dues;
        this.mine = mine;
        this.starts = starts;
    }

    /// @param behind where the page before ended, as `<instant>~<matter>~<task>`
    @Transactional(readOnly = true)
    @GetMapping("/work")
    WorkPage work(
            @RequestParam(defaultValue = "") String behind,
            @AuthenticationPrincipal Caller caller,
            Frame frame,
            HttpServletRequest request) {
        var words = frame.words();
        var from = cursor(behind);
        var lying = desks.lying(Holders.desks(caller.actor()), from, PAGE);
        var shown = lying.size() > PAGE ? lying.subList(0, PAGE) : lying;
        var starts = this.starts.of("proposal", caller.actor(), words);
        return new WorkPage(
                frame.titled(words.say("portal.work")),
                caller.post(),
                lead(lying(caller, from, lying.size()), words),
                left.of(caller.actor(), words),
                late.of(caller.actor(), words),
                heaps(shown, caller, words),
                lying.size() > PAGE ? "/work?behind=" + written(shown.getLast().cursor()) : "",
                shown.isEmpty() ? List.of(empty(from, words)) : List.of(),
                from.equals(Cursor.TOP) && starts.stream().anyMatch(Starts.Start::own)
                        ? mine.of(caller.actor(), words)
                        : List.of(),
                "/proposals",
                starts,
                Frames.done(request),
                from.equals(Cursor.TOP) ? writings.of(caller, words) : List.of());
    }

    private static String lead(int count, Words words) {
        return count == 0 ? "" : words.say("portal.work.count", count);
    }

    /// How much lies there in all: what is shown, when that is all.
    private int lying(Caller caller, Cursor from, int found) {
        return from.equals(Cursor.TOP) && found <= PAGE
                ? found
                : desks.count(Holders.desks(caller.actor()), PAGE * 20);
    }

    private static EmptyState empty(Cursor from, Words words) {
        var page = from.equals(Cursor.TOP) ? "" : "/work";
        return new EmptyState(
                words.say("portal.work.none"),
                words.say("portal.work.none.next"),
                page,
                page.isEmpty() ? "" : words.say("portal.work.top"));
    }

    private List<WorkPage.Heap> heaps(List<Desks.Item> items, Caller caller, Words words) {
        var today = Moment.today(instants);
        var sorted = new EnumMap<Dues.Heap, List<WorkPage.Item>>(Dues.Heap.class);
        for (var item : items) {
            sorted.computeIfAbsent(Dues.Heap.of(item.dueAt(), today), _ -> new ArrayList<>())
                    .add(item(item, today, caller, words));
        }
        var heaps = new ArrayList<WorkPage.Heap>();
        sorted.forEach(
                (heap, lines) ->
                        heaps.add(
                                new WorkPage.Heap(
                                        heap.code(),
                                        words.say("portal.heap." + heap.code()),
                                        lines)));
        return heaps;
    }

    private WorkPage.Item item(Desks.Item item, LocalDate today, Caller caller, Words words) {
        var action = acts.chained(item.kind()).flatMap(kind -> action(kind, item.action()));
        var due = item.dueAt();
        return new WorkPage.Item(
                action.map(one -> words.chinese() ? one.zh() : one.en()).orElse(item.action()),
                item.title() == null ? words.say("proposal.erased") : item.title(),
                number(item, caller, words),
                action.map(one -> address(item, one)).orElseGet(() -> address(item)),
                due == null ? List.<DueView>of() : List.of(dues.say(words, due, today)));
    }

    /// Its number, and whose share of it, unless that is the reader's own unit.
    private String number(Desks.Item item, Caller caller, Words words) {
        var number = Sentences.spoken(item.matter());
        var ofTask =
                acts.chained(item.kind())
                        .flatMap(kind -> action(kind, item.action()))
                        .filter(one -> one.on() == Chain.On.TASK);
        var unit = item.unit();
        return unit == null || ofTask.isEmpty() || unit.equals(caller.actor().unit())
                ? number
                : number + " · " + units.name(unit, words);
    }

    private static java.util.Optional<? extends Chain.Action<?, ?>> action(
            ChainedKind<?> kind, String name) {
        return kind.chain().action(name);
    }

    /// Pages of a kind stand under its code in the plural.
    private static String address(Desks.Item item) {
        return "/" + item.kind() + "s/" + item.matter();
    }

    private static String address(Desks.Item item, Chain.Action<?, ?> action) {
        var task = item.task() == 0 ? "" : "?task=" + item.task();
        return address(item) + "/" + action.noun() + task + "#act";
    }

    private static String written(Cursor cursor) {
        return "%s~%s~%d".formatted(cursor.dueAt(), cursor.matter(), cursor.task());
    }

    /// A cursor nobody gave is the top: the address was typed, and the top is what he wants.
    private static Cursor cursor(@Nullable String behind) {
        var parts = behind == null ? new String[0] : behind.split("~", -1);
        if (parts.length != 3 || !parts[2].matches("\\d{1,6}") || parts[1].length() > 60) {
            return Cursor.TOP;
        }
        try {
            return new Cursor(Instant.parse(parts[0]), parts[1], Integer.parseInt(parts[2]));
        } catch (DateTimeParseException unreadable) {
            return Cursor.TOP;
        }
    }
}

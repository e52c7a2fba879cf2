package org.tongxin.proposal.web.supervising;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongxin.chain.Who.Relation;
import org.tongxin.matter.Actor;
import org.tongxin.matter.State.Waiting;
import org.tongxin.matter.rows.Running;
import org.tongxin.matter.rows.Running.Row;
import org.tongxin.people.Caller;
import org.tongxin.proposal.ProposalKind;
import org.tongxin.proposal.web.supervising.Reminders.Result;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Page;
import org.tongxin.shell.Words;
import org.tongxin.shell.kit.EmptyState;
import org.tongxin.shell.kit.FieldView;
import org.tongxin.shell.kit.FieldView.Option;
import org.tongxin.shell.kit.FilterBar;
import org.tongxin.views.ActForms;
import org.tongxin.views.UnitNames;

/// The desk of supervision (督办台).
@Controller
class RunningController {

    private static final int PAGE = 30;
    private static final List<Relation> UNITS =
            List.of(Relation.UNIT_OF_TASK, Relation.UNIT_OF_ITEM, Relation.UNIT_ASKED);
    private static final List<String> REMINDERS = List.of("proposal-office", "proposal-committee");

    private final Running running;
    private final RunningLines lines;
    private final Reminders reminding;
    private final UnitNames units;
    private final ProposalKind kind;
    private final InstantSource instants;

    RunningController(
            Running running,
            RunningLines lines,
            Reminders reminding,
            UnitNames units,
            ProposalKind kind,
            InstantSource instants) {
        this.running = running;
        this.lines = lines;
        this.reminding = reminding;
        this.units = units;
        this.kind = kind;
        this.instants = instants;
    }

    /// @param behind where the page before ended
    @GetMapping(RunningFilter.PATH)
    Page list(
            @ModelAttribute RunningFilter filter,
            @RequestParam(defaultValue = "") String behind,
            @AuthenticationPrincipal Caller caller,
            Frame frame) {
        return page(filter, behind, Result.NONE, new Reader(caller.actor(), frame));
    }

    /// Reminds of all that is chosen, and says of each that could not be why.
    @PostMapping(RunningFilter.PATH + "/reminders")
    Page remind(
            @ModelAttribute RunningFilter filter,
            @RequestParam(defaultValue = "") List<String> of,
            @RequestParam(defaultValue = "") String key_,
            @AuthenticationPrincipal Caller caller,
            Frame frame) {
        var result = reminding.remind(of, key_, caller.actor(), frame.words());
        return page(filter, "", result, new Reader(caller.actor(), frame));
    }

    private record Reader(Actor actor, Frame frame) {}

    private Page page(RunningFilter filter, String behind, Result result, Reader reader) {
        var words = reader.frame().words();
        var wanted = wanted(filter, reader.actor());
        var rows = running.list(wanted, RunningFilter.place(behind), PAGE);
        var shown = rows.size() > PAGE ? rows.subList(0, PAGE) : rows;
        return new RunningPage(
                reader.frame().titled(words.say("running.title")),
                lead(wanted, words),
                result.said(),
                result.lettersHref(),
                tabs(filter, words),
                bar(filter, words),
                units.all(words),
                lines.lines(shown, reader.actor(), words),
                rows.size() > PAGE ? filter.address(next(shown)) : "",
                shown.isEmpty() ? List.of(empty(filter, words)) : List.of(),
                REMINDERS.contains(reader.actor().role()),
                hidden(filter));
    }

    private static String next(List<Row> shown) {
        return RunningFilter.written(shown.getLast().place());
    }

    private Running.Wanted wanted(RunningFilter filter, Actor reader) {
        return new Running.Wanted(
                ProposalKind.CODE,
                actions(filter.what()),
                filter.unit().isEmpty() ? null : units.code(filter.unit()).orElse(""),
                filter.key().isEmpty() ? null : "key:running",
                kind.rolesThatSeeConfined().contains(reader.role()));
    }

    /// What units do, by the declared chain.
    private List<String> actions(String what) {
        return kind.chain().actions().stream()
                .filter(one -> UNITS.contains(one.who().relation()))
                .filter(
                        one ->
                                switch (what) {
                                    case "instructions" ->
                                            one.who().relation() == Relation.UNIT_OF_ITEM;
                                    case "promises" ->
                                            one.on() == org.tongxin.chain.Chain.On.COMMITMENT;
                                    case "replies" ->
                                            one.who().relation() != Relation.UNIT_OF_ITEM
                                                    && one.on()
                                                            != org.tongxin.chain.Chain.On
                                                                    .COMMITMENT;
                                    default -> true;
                                })
                .map(one -> one.name())
                .toList();
    }

    private String lead(Running.Wanted wanted, Words words) {
        var all = running.count(wanted, Waiting.NEVER.plusSeconds(1), Running.COUNT_MAX + 1);
        var late = running.count(wanted, now(), Running.COUNT_MAX + 1);
        return words.say("running.lead", many(all), many(late));
    }

    private Instant now() {
        return instants.instant();
    }

    private static String many(int count) {
        return count > Running.COUNT_MAX ? Running.COUNT_MAX + "+" : String.valueOf(count);
    }

    private static List<RunningPage.Tab> tabs(RunningFilter filter, Words words) {
        var tabs = new ArrayList<RunningPage.Tab>();
        tabs.add(tab(filter, "", words));
        RunningFilter.WHATS.forEach(what -> tabs.add(tab(filter, what, words)));
        return tabs;
    }

    private static RunningPage.Tab tab(RunningFilter filter, String what, Words words) {
        return new RunningPage.Tab(
                words.say("running.what." + (what.isEmpty() ? "all" : what)),
                new RunningFilter(what, filter.unit(), filter.key()).address(""),
                what.equals(filter.what()));
    }

    private static FilterBar bar(RunningFilter filter, Words words) {
        var only = new Option("yes", words.say("running.key.only"), !filter.key().isEmpty());
        var key =
                new FieldView(
                        "key",
                        FieldView.Type.CHOICE,
                        words.say("key.title"),
                        "",
                        filter.key(),
                        false,
                        0,
                        List.of(only),
                        "");
        var unit =
                new FieldView(
                        "unit",
                        FieldView.Type.UNIT,
                        words.say("running.list.unit"),
                        "",
                        filter.unit(),
                        false,
                        0,
                        List.of(),
                        "");
        return new FilterBar(
                RunningFilter.PATH,
                "",
                List.of(key, unit),
                filter.isNarrowed() ? RunningFilter.PATH : "");
    }

    private static Map<String, String> hidden(RunningFilter filter) {
        return Map.of(
                "key_", ActForms.newKey(),
                "what", filter.what(),
                "unit", filter.unit(),
                "key", filter.key());
    }

    private static EmptyState empty(RunningFilter filter, Words words) {
        return filter.isNarrowed()
                ? new EmptyState(
                        words.say("running.none.found"),
                        words.say("running.none.found.next"),
                        RunningFilter.PATH,
                        words.say("kit.filter.clear"))
                : new EmptyState(words.say("running.none"), words.say("running.none.next"), "", "");
    }
}

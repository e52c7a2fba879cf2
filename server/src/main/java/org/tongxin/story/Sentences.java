package org.tongxin.story;

import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Fact;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Recorded;
import org.tongxin.matter.State;
import org.tongxin.matter.log.Leaves;
import org.tongxin.people.Names;
import org.tongxin.people.People;
import org.tongxin.people.Unit;
import org.tongxin.shell.Words;

/// Turns facts into sentences.
@Component
public class Sentences {

    private static final Pattern NUMBER = Pattern.compile("p-(\\d{4})-(\\d+)");

    private final Leaves leaves;
    private final People people;
    private final Names names;

    Sentences(Leaves leaves, People people, Names names) {
        this.leaves = leaves;
        this.people = people;
        this.names = names;
    }

    /// A receipt number as people say it: `p-2026-0137` is 提案2026-0137.
    public static String spoken(String id) {
        var number = NUMBER.matcher(id);
        return number.matches() ? "提案%s-%s".formatted(number.group(1), number.group(2)) : id;
    }

    /// The fact's type, as journals name it.
    public String name(Fact fact) {
        return leaves.nameOf(fact);
    }

    /// What happened, tasks by their numbers.
    public String say(Recorded recorded, Words words) {
        return say(recorded, words, task -> words.say("story.task", task));
    }

    /// What happened to a matter that is known: units by their names.
    public String say(Recorded recorded, Words words, State state) {
        return say(
                recorded,
                words,
                no ->
                        state.matter()
                                .task(no)
                                .map(task -> unit(task.unit(), words))
                                .orElseGet(() -> words.say("story.task", no)));
    }

    private String say(Recorded recorded, Words words, IntFunction<String> unit) {
        var key = key(recorded);
        return switch (recorded.fact()) {
            case MatterFact.OfTask f -> saying(key, f, words, unit);
            case MatterFact.Promised f ->
                    words.say(key, unit.apply(f.task()), f.point(), words.day(f.due()));
            case MatterFact.CommitmentSlipped f ->
                    words.say(key, f.commitment(), words.day(f.due()));
            case MatterFact.OfCommitment f -> words.say(key, f.commitment());
            case MatterFact.DeadlineSet f ->
                    words.say(key, words.say("limit." + f.limit()), lastDay(f.dueAt(), words));
            case MatterFact.Moved f ->
                    words.say(key, words.say("limit." + f.limit()), lastDay(f.dueAt(), words));
            case MatterFact.OfDeadline f -> words.say(key, words.say("limit." + f.limit()));
            case MatterFact.OfParties f -> saying(key, f, words);
            case MatterFact.MergedInto f -> words.say(key, spoken(f.matter()));
            case MatterFact.Unmerged f -> words.say(key, spoken(f.matter()));
            case MatterFact.RoundOpened f -> words.say(key, f.round());
            case MatterFact.RoundClosed f -> words.say(key, f.round());
            case MatterFact.Corrected f -> words.say(key, f.version());
            case MatterFact.LookedBack f -> words.say(key, words.day(f.on()));
            case Fact.Numbered f -> words.say(key, number(f));
            default -> words.say(key);
        };
    }

    /// What the clock says by silence, and what one enters for another, has words of its own.
    private String key(Recorded recorded) {
        var key = "fact." + name(recorded.fact());
        var silence = recorded.actor().equals(Actor.CLOCK);
        return switch (recorded.fact()) {
            case MatterFact.SignedFor _, MatterFact.Rated _ when silence -> key + ".lapsed";
            case MatterFact.Rated f when f.entered() != null -> key + ".entered";
            default -> key;
        };
    }

    private String saying(
            String key, MatterFact.OfTask fact, Words words, IntFunction<String> unit) {
        var whose = unit.apply(fact.task());
        return switch (fact) {
            case MatterFact.TaskGiven f -> words.say(key, unit(f.unit(), words));
            case MatterFact.TaskPassedOn f -> words.say(key, unit(f.unit(), words));
            case MatterFact.Contacted f -> words.say(key, whose, words.day(f.on()));
            case MatterFact.HandBackAsked f ->
                    f.unit().isEmpty()
                            ? words.say(key + ".open", whose)
                            : words.say(key, whose, unit(f.unit(), words));
            case MatterFact.ExtensionAsked f -> words.say(key, whose, words.day(f.until()));
            case MatterFact.Rated f -> words.say(key, whose, person(f.person()));
            case MatterFact.ReplyClassed f ->
                    words.say(key, whose, words.say("outcome." + f.outcome()));
            case MatterFact.PointAnswered f ->
                    words.say(key, whose, f.point(), words.say("outcome." + f.outcome()));
            default -> words.say(key, whose);
        };
    }

    private String saying(String key, MatterFact.OfParties fact, Words words) {
        return switch (fact) {
            case MatterFact.Raised f -> words.say(key, spoken(f.id()), f.points().size());
            case MatterFact.Revised f -> words.say(key, f.points().size());
            case MatterFact.EnteredFor f -> words.say(key, person(f.person()));
            case MatterFact.Invited f -> words.say(key, person(f.person()));
            case MatterFact.PartyJoined f -> words.say(key, person(f.party().person()));
            case MatterFact.InvitationEnded f ->
                    words.say(key, person(f.person()), words.say("story.invitation." + f.why()));
            case MatterFact.PartyLeft f -> words.say(key, person(f.person()));
            case MatterFact.Absorbed f -> words.say(key, spoken(f.matter()));
            case MatterFact.Released f -> words.say(key, spoken(f.matter()));
        };
    }

    private String person(String id) {
        return names.persons(List.of(id)).getOrDefault(id, id);
    }

    /// The last day on which it is still in time.
    private static String lastDay(Instant dueAt, Words words) {
        return words.day(dueAt.minusNanos(1).atZone(Moment.ZONE).toLocalDate());
    }

    /// The number a fact gave: series `docket-2026` and serial 7 are 2026-0007.
    private static String number(Fact.Numbered fact) {
        var year = fact.series().substring(fact.series().lastIndexOf('-') + 1);
        return "%s-%04d".formatted(year, fact.serial());
    }

    private String unit(String code, Words words) {
        return people.unit(code).map(unit -> name(unit, words)).orElse(code);
    }

    private static String name(Unit unit, Words words) {
        return words.chinese() ? unit.zh() : unit.en();
    }
}

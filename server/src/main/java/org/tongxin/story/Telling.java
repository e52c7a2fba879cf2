package org.tongxin.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Fact;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Recorded;
import org.tongxin.shell.Words;

/// Tells facts in one language, with the names they mention looked up beforehand for all of them.
public final class Telling {

    private final Words words;
    private final Function<Fact, String> name;
    private final Map<String, String> persons;
    private final Map<String, String> units;
    private final IntFunction<String> task;

    /// @param name of a fact's type
    /// @param named persons and units by id and code
    /// @param task whose a task is, by its number
    Telling(Words words, Function<Fact, String> name, Named named, IntFunction<String> task) {
        this.words = words;
        this.name = name;
        this.persons = named.persons();
        this.units = named.units();
        this.task = task;
    }

    /// What facts mention, by id and code.
    record Named(Map<String, String> persons, Map<String, String> units) {}

    /// What happened, in one sentence.
    public String say(Recorded recorded) {
        var key = key(recorded);
        return switch (recorded.fact()) {
            case MatterFact.OfTask f -> saying(key, f);
            case MatterFact.Promised f ->
                    words.say(key, task.apply(f.task()), f.point(), words.day(f.due()));
            case MatterFact.CommitmentSlipped f ->
                    words.say(key, f.commitment(), words.day(f.due()));
            case MatterFact.OfCommitment f -> words.say(key, f.commitment());
            case MatterFact.DeadlineSet f ->
                    words.say(key, words.say("limit." + f.limit()), lastDay(f.dueAt()));
            case MatterFact.Moved f ->
                    words.say(key, words.say("limit." + f.limit()), lastDay(f.dueAt()));
            case MatterFact.OfDeadline f -> words.say(key, words.say("limit." + f.limit()));
            case MatterFact.OfParties f -> saying(key, f);
            case MatterFact.MergedInto f -> words.say(key, Sentences.spoken(f.matter()));
            case MatterFact.Unmerged f -> words.say(key, Sentences.spoken(f.matter()));
            case MatterFact.RoundOpened f -> words.say(key, f.round());
            case MatterFact.RoundClosed f -> words.say(key, f.round());
            case MatterFact.Corrected f -> words.say(key, f.version());
            case MatterFact.LookedBack f -> words.say(key, words.day(f.on()));
            case Fact.Entrusting f when f.person().isEmpty() ->
                    words.say(key + ".department", words.day(f.by()));
            case Fact.Entrusting f -> words.say(key, person(f.person()), words.day(f.by()));
            case Fact.Numbered f -> words.say(key, number(f));
            case Fact.Mentioning f ->
                    words.say(key, f.mentions().stream().map(this::said).toArray());
            default -> words.say(key);
        };
    }

    /// What the clock says by silence, and what one enters for another, has words of its own.
    private String key(Recorded recorded) {
        var key = "fact." + name.apply(recorded.fact());
        var silence = recorded.actor().equals(Actor.CLOCK);
        return switch (recorded.fact()) {
            case MatterFact.SignedFor _, MatterFact.Rated _ when silence -> key + ".lapsed";
            case MatterFact.Rated f when f.entered() != null -> key + ".entered";
            case Fact.Mentioning f when !f.manner().isEmpty() -> key + "." + f.manner();
            default -> key;
        };
    }

    private String saying(String key, MatterFact.OfTask fact) {
        var whose = task.apply(fact.task());
        return switch (fact) {
            case MatterFact.TaskGiven f -> words.say(key, unit(f.unit()));
            case MatterFact.TaskPassedOn f -> words.say(key, unit(f.unit()));
            case MatterFact.Contacted f -> words.say(key, whose, words.day(f.on()));
            case MatterFact.HandBackAsked f ->
                    f.unit().isEmpty()
                            ? words.say(key + ".open", whose)
                            : words.say(key, whose, unit(f.unit()));
            case MatterFact.ExtensionAsked f -> words.say(key, whose, words.day(f.until()));
            case MatterFact.Rated f -> words.say(key, whose, person(f.person()));
            case MatterFact.ReplyClassed f ->
                    words.say(key, whose, words.say("outcome." + f.outcome()));
            case MatterFact.PointAnswered f ->
                    words.say(key, whose, f.point(), words.say("outcome." + f.outcome()));
            default -> words.say(key, whose);
        };
    }

    private String saying(String key, MatterFact.OfParties fact) {
        return switch (fact) {
            case MatterFact.Raised f -> words.say(key, Sentences.spoken(f.id()), f.points().size());
            case MatterFact.Revised f -> words.say(key, f.points().size());
            case MatterFact.EnteredFor f -> words.say(key, person(f.person()));
            case MatterFact.Invited f -> words.say(key, person(f.person()));
            case MatterFact.PartyJoined f -> words.say(key, person(f.party().person()));
            case MatterFact.InvitationEnded f ->
                    words.say(key, person(f.person()), words.say("story.invitation." + f.why()));
            case MatterFact.PartyLeft f -> words.say(key, person(f.person()));
            case MatterFact.Absorbed f -> words.say(key, Sentences.spoken(f.matter()));
            case MatterFact.Released f -> words.say(key, Sentences.spoken(f.matter()));
        };
    }

    private String person(String id) {
        return persons.getOrDefault(id, id);
    }

    /// The last day on which it is still in time.
    private String lastDay(Instant dueAt) {
        return words.day(dueAt.minusNanos(1).atZone(Moment.ZONE).toLocalDate());
    }

    /// The number a fact gave: series `docket-2026` and serial 7 are 2026-0007.
    private static String number(Fact.Numbered fact) {
        var year = fact.series().substring(fact.series().lastIndexOf('-') + 1);
        return "%s-%04d".formatted(year, fact.serial());
    }

    private Object said(Object mentioned) {
        return switch (mentioned) {
            case Fact.Unit unit -> unit(unit.code());
            case LocalDate day -> words.day(day);
            default -> mentioned;
        };
    }

    private String unit(String code) {
        return units.getOrDefault(code, code);
    }
}

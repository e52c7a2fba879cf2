package org.tongxin.story;

import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.tongxin.matter.Fact;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Recorded;
import org.tongxin.matter.State;
import org.tongxin.matter.log.Leaves;
import org.tongxin.people.People;
import org.tongxin.people.Unit;
import org.tongxin.shell.Words;

/// Turns facts into sentences.
@Component
public class Sentences {

    private static final Pattern NUMBER = Pattern.compile("p-(\\d{4})-(\\d+)");

    private final Leaves leaves;
    private final People people;

    Sentences(Leaves leaves, People people) {
        this.leaves = leaves;
        this.people = people;
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
        var key = "fact." + name(recorded.fact());
        return switch (recorded.fact()) {
            case MatterFact.Raised f -> words.say(key, spoken(f.id()), f.points().size());
            case MatterFact.TaskGiven f -> words.say(key, unit(f.unit(), words));
            case MatterFact.SignedFor f -> words.say(key, unit.apply(f.task()));
            case MatterFact.Contacted f -> words.say(key, unit.apply(f.task()), words.day(f.on()));
            case MatterFact.PointAnswered f ->
                    words.say(
                            key,
                            unit.apply(f.task()),
                            f.point(),
                            words.say("outcome." + f.outcome()));
            case MatterFact.Promised f ->
                    words.say(key, unit.apply(f.task()), f.point(), words.day(f.due()));
            case MatterFact.ReplySigned f -> words.say(key, unit.apply(f.task()));
            case MatterFact.ReplySent f -> words.say(key, unit.apply(f.task()));
            case MatterFact.ReplySentBack f -> words.say(key, unit.apply(f.task()));
            case MatterFact.Rated f -> words.say(key, unit.apply(f.task()));
            case MatterFact.DeadlineSet f ->
                    words.say(
                            key,
                            words.say("limit." + f.limit()),
                            words.day(f.dueAt().atZone(Moment.ZONE).toLocalDate().minusDays(1)));
            case MatterFact.DeadlineRecounted f ->
                    words.say(
                            key,
                            words.say("limit." + f.limit()),
                            words.day(f.dueAt().atZone(Moment.ZONE).toLocalDate().minusDays(1)));
            case MatterFact.DeadlineMet f -> words.say(key, words.say("limit." + f.limit()));
            case MatterFact.DeadlinePassed f -> words.say(key, words.say("limit." + f.limit()));
            case Fact.Numbered f -> words.say(key, number(f));
            default -> words.say(key);
        };
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

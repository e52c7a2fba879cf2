package org.tongxin.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.tongxin.matter.Fact;
import org.tongxin.matter.Recorded;
import org.tongxin.matter.State;
import org.tongxin.matter.Task;
import org.tongxin.matter.log.Leaves;
import org.tongxin.people.Names;
import org.tongxin.people.People;
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

    /// Tells these facts, tasks by their numbers.
    public Telling telling(Collection<Recorded> facts, Words words) {
        return new Telling(
                words,
                this::name,
                named(Mentions.of(facts), words),
                no -> words.say("story.task", no));
    }

    /// Tells these facts of a matter that is known: units by their names.
    public Telling telling(Collection<Recorded> facts, Words words, State state) {
        var mentions = Mentions.of(facts).and(state);
        var named = named(mentions, words);
        return new Telling(
                words,
                this::name,
                named,
                no ->
                        state.matter()
                                .task(no)
                                .map(Task::unit)
                                .map(unit -> named.units().getOrDefault(unit, unit))
                                .orElseGet(() -> words.say("story.task", no)));
    }

    private Telling.Named named(Mentions mentions, Words words) {
        var units = new HashMap<String, String>();
        for (var unit : people.units(mentions.units())) {
            units.put(unit.code(), words.chinese() ? unit.zh() : unit.en());
        }
        return new Telling.Named(names.persons(mentions.persons()), units);
    }
}

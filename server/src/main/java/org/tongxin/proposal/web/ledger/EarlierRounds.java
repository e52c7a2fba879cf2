package org.tongxin.proposal.web.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongxin.matter.Matter;
import org.tongxin.matter.Task;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.shell.kit.Badge;
import org.tongxin.shell.kit.Tone;
import org.tongxin.views.UnitNames;

/// What was answered before a proposal was handled once more (重办), and why that was not enough.
@Component
public class EarlierRounds {

    private final UnitNames units;
    private final Ratings ratings;

    EarlierRounds(UnitNames units, Ratings ratings) {
        this.units = units;
        this.ratings = ratings;
    }

    /// Rounds of all units, those of one unit in order.
    public List<Round> of(Eye eye) {
        var rounds = new ArrayList<Round>();
        for (var task : eye.matter().tasks()) {
            for (var earlier : task.earlier()) {
                rounds.add(round(eye, task, earlier));
            }
        }
        return rounds;
    }

    private Round round(Eye eye, Task task, Task.Earlier earlier) {
        var words = eye.words();
        var answers =
                earlier.answers().stream()
                        .map(
                                one ->
                                        new Round.Answer(
                                                one.point(),
                                                new Badge(
                                                        eye.word().apply("outcome", one.outcome()),
                                                        Tone.PLAIN),
                                                eye.text(one.text())))
                        .toList();
        return new Round(
                words.say("ledger.round", units.name(task.unit(), words), earlier.round()),
                answers,
                ratings.of(eye, task, earlier.round()),
                words.say("ledger.round.why", eye.text(earlier.why())));
    }

    /// The texts told by this package that stand nowhere else on the page.
    public static Stream<Sealed> texts(Matter matter) {
        var names = matter.attachments().stream().map(one -> one.file().name());
        return Stream.concat(
                names,
                Stream.concat(
                        matter.tasks().stream()
                                .flatMap(task -> task.earlier().stream())
                                .map(Task.Earlier::why),
                        matter.commitments().stream()
                                .flatMap(promise -> promise.told().stream())
                                .flatMap(told -> Promises.texts(told.fact()))));
    }
}

package org.tongxin.proposal.web.ledger;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongxin.acts.Discretion;
import org.tongxin.matter.Matter.Commitment;
import org.tongxin.matter.MatterFact.CommitmentClaimed;
import org.tongxin.matter.MatterFact.CommitmentImpossible;
import org.tongxin.matter.MatterFact.CommitmentReopened;
import org.tongxin.matter.MatterFact.CommitmentSlipped;
import org.tongxin.matter.MatterFact.CommitmentVerified;
import org.tongxin.matter.MatterFact.OfCommitment;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Task;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.shell.Words;
import org.tongxin.shell.kit.Badge;
import org.tongxin.shell.kit.Tone;
import org.tongxin.views.UnitNames;

/// The promises of a proposal (承诺台账), each with what has become of it.
@Component
public class Promises {

    private final UnitNames units;
    private final InstantSource instants;

    Promises(UnitNames units, InstantSource instants) {
        this.units = units;
        this.instants = instants;
    }

    /// Those of replies that have gone out.
    public List<Promise> of(Eye eye) {
        return eye.matter().commitments().stream()
                .filter(Discretion::tellsPromise)
                .map(promise -> promise(eye, promise))
                .toList();
    }

    private Promise promise(Eye eye, Commitment promise) {
        var words = eye.words();
        var unit = eye.matter().task(promise.task()).map(Task::unit).orElse("");
        var lead =
                List.of(
                        units.name(unit, words),
                        words.say("ledger.point", promise.point()),
                        due(promise, words));
        return new Promise(
                promise.commitment(),
                eye.text(promise.text()),
                lead,
                standing(promise, words),
                told(eye, promise));
    }

    private static String due(Commitment promise, Words words) {
        var due = words.day(promise.due());
        return promise.due().equals(promise.firstDue())
                ? words.say("ledger.due", due)
                : words.say("ledger.due.later", words.day(promise.firstDue()), due);
    }

    private List<Badge> standing(Commitment promise, Words words) {
        var badges = new ArrayList<Badge>();
        var said = words.say("ledger.standing." + promise.standing());
        badges.add(new Badge(said, tone(promise.standing())));
        if (isLate(promise, Moment.today(instants))) {
            badges.add(new Badge(words.say("ledger.late"), Tone.LATE));
        }
        return badges;
    }

    /// Said to be done after its day or, while nobody says so, its day is over.
    private static boolean isLate(Commitment promise, LocalDate today) {
        return switch (promise.standing()) {
            case OPEN, SLIPPED -> promise.due().isBefore(today);
            case CLAIMED, VERIFIED ->
                    claimed(promise).filter(on -> on.isAfter(promise.due())).isPresent();
            case DRAFTED, IMPOSSIBLE -> false;
        };
    }

    private static Optional<LocalDate> claimed(Commitment promise) {
        return promise.told().stream()
                .flatMap(
                        told ->
                                told.fact() instanceof CommitmentClaimed claim
                                        ? Stream.of(claim.on())
                                        : Stream.empty())
                .reduce((_, last) -> last);
    }

    /// How a standing looks.
    public static Tone tone(Commitment.Standing standing) {
        return switch (standing) {
            case OPEN -> Tone.ACTIVE;
            case DRAFTED, CLAIMED -> Tone.WAITING;
            case VERIFIED -> Tone.DONE;
            case SLIPPED -> Tone.SOON;
            case IMPOSSIBLE -> Tone.PLAIN;
        };
    }

    private static List<Promise.Line> told(Eye eye, Commitment promise) {
        var lines = new ArrayList<Promise.Line>();
        for (var told : promise.told()) {
            var day = eye.words().day(LocalDate.ofInstant(told.at(), Moment.ZONE));
            heading(told.fact(), eye.words())
                    .map(said -> new Promise.Line(day, said, text(eye, told.fact())))
                    .ifPresent(lines::add);
        }
        return lines;
    }

    private static Optional<String> heading(OfCommitment fact, Words words) {
        return switch (fact) {
            case CommitmentClaimed f -> Optional.of(words.say("ledger.claimed", words.day(f.on())));
            case CommitmentVerified _ -> Optional.of(words.say("ledger.verified"));
            case CommitmentReopened _ -> Optional.of(words.say("ledger.reopened"));
            case CommitmentSlipped f ->
                    Optional.of(words.say("ledger.slipped", words.day(f.due())));
            case CommitmentImpossible _ -> Optional.of(words.say("ledger.impossible"));
            default -> Optional.empty();
        };
    }

    private static String text(Eye eye, OfCommitment fact) {
        return texts(fact).map(eye::text).findFirst().orElse("");
    }

    /// What was said with a fact of a promise.
    static Stream<Sealed> texts(OfCommitment fact) {
        return switch (fact) {
            case CommitmentClaimed f -> Stream.of(f.evidence());
            case CommitmentVerified f -> Stream.ofNullable(f.note());
            case CommitmentReopened f -> Stream.of(f.reason());
            case CommitmentSlipped f -> Stream.of(f.reason());
            case CommitmentImpossible f -> Stream.of(f.explanation());
            default -> Stream.empty();
        };
    }
}

package org.tongxin.proposal.web;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongxin.acts.Acts;
import org.tongxin.acts.Discretion;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Matter;
import org.tongxin.matter.Matter.Deadline;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.Moment;
import org.tongxin.matter.State.Waiting;
import org.tongxin.matter.Task;
import org.tongxin.matter.seal.Texts;
import org.tongxin.people.Names;
import org.tongxin.proposal.ProposalKind;
import org.tongxin.proposal.web.ProposalPage.Answer;
import org.tongxin.proposal.web.ProposalPage.Clock;
import org.tongxin.proposal.web.ProposalPage.Promise;
import org.tongxin.proposal.web.ProposalPage.Section;
import org.tongxin.proposal.web.form.Details;
import org.tongxin.proposal.web.ledger.Contacts;
import org.tongxin.proposal.web.ledger.Elsewhere;
import org.tongxin.proposal.web.ledger.Eye;
import org.tongxin.proposal.web.ledger.Ratings;
import org.tongxin.proposal.web.merging.Merged;
import org.tongxin.proposal.web.merging.MergedReader;
import org.tongxin.shell.Words;
import org.tongxin.shell.kit.Badge;
import org.tongxin.shell.kit.DueView;
import org.tongxin.shell.kit.Tone;
import org.tongxin.views.Dues;
import org.tongxin.views.UnitNames;

/// Reads a proposal into the parts of its page.
@Component
class ProposalReader {

    private final Texts texts;
    private final Names names;
    private final UnitNames units;
    private final Dues dues;
    private final ProposalKind kind;
    private final Ratings ratings;
    private final MergedReader merged;
    private final InstantSource instants;

    ProposalReader(
            Texts texts,
            Names names,
            UnitNames units,
            Dues dues,
            ProposalKind kind,
            Ratings ratings,
            MergedReader merged,
            InstantSource instants) {
        this.instants = instants;
        this.texts = texts;
        this.names = names;
        this.units = units;
        this.dues = dues;
        this.kind = kind;
        this.ratings = ratings;
        this.merged = merged;
    }

    Reading read(Acts.Seen seen, Actor actor, Words words) {
        var closed = new Reading(seen, actor, words, java.util.Map.of());
        var open = texts.open(Reading.sealed(closed.proposal()));
        return new Reading(seen, actor, words, open);
    }

    ProposalPage.Body body(Reading reading) {
        var led = leading(reading);
        var points =
                reading.proposal().matter().points().stream()
                        .map(
                                point ->
                                        new ProposalPage.Point(
                                                point.no(),
                                                reading.text(point.text()),
                                                from(reading, point.no()),
                                                led.map(one -> answers(one, reading, point.no()))
                                                        .orElseGet(
                                                                () ->
                                                                        answers(
                                                                                reading,
                                                                                point.no()))))
                        .toList();
        return new ProposalPage.Body(points, sections(reading));
    }

    Merged merged(Reading reading) {
        return merged.read(reading.proposal(), reading.actor(), reading.words());
    }

    /// The proposal this one is handled with, read by the same person.
    private Optional<Reading> leading(Reading reading) {
        return reading.proposal().merged() == null
                ? Optional.empty()
                : merged.leading(reading.proposal(), reading.actor())
                        .map(seen -> read(seen, reading.actor(), reading.words()));
    }

    private List<Merged.Link> from(Reading reading, int point) {
        return reading.proposal().matter().origin(point).stream()
                .map(origin -> merged.link(origin.matter(), reading.actor()))
                .toList();
    }

    /// What the leading proposal answers to a point of one that was merged into it.
    private List<Answer> answers(Reading leading, Reading reading, int point) {
        var origin = new Matter.Origin(reading.id(), point);
        return leading.proposal().matter().points().stream()
                .filter(one -> leading.comesFrom(one.no(), origin))
                .flatMap(one -> answers(leading, one.no()).stream())
                .toList();
    }

    private List<Answer> answers(Reading reading, int point) {
        var answers = new ArrayList<Answer>();
        for (var task : reading.proposal().matter().tasks()) {
            if (reading.seesReply(task)) {
                task.answers().stream()
                        .filter(answer -> answer.point() == point)
                        .map(answer -> answer(reading, task, answer))
                        .forEach(answers::add);
            }
        }
        return answers;
    }

    private Answer answer(Reading reading, Task task, MatterFact.PointAnswered answer) {
        var words = reading.words();
        var promises =
                reading.proposal().matter().commitments().stream()
                        .filter(one -> one.task() == task.no() && one.point() == answer.point())
                        .map(one -> new Promise(reading.text(one.text()), words.day(one.due())))
                        .toList();
        var sent = task.stage() == Task.Stage.SENT;
        return new Answer(
                units.name(task.unit(), words) + (sent ? "" : words.say("proposal.draft")),
                new Badge(
                        word("outcome", answer.outcome(), words), sent ? Tone.DONE : Tone.WAITING),
                reading.text(answer.text()),
                promises);
    }

    String word(String list, String code, Words words) {
        return kind.options(list).stream()
                .filter(option -> option.code().equals(code))
                .map(option -> words.chinese() ? option.zh() : option.en())
                .findFirst()
                .orElseGet(() -> words.say(list + "." + code));
    }

    private List<Section> sections(Reading reading) {
        var words = reading.words();
        var sections = new ArrayList<Section>();
        sections.addAll(reading.assignment(code -> units.name(code, words)));
        var why = reading.toldWhy();
        if (why != null) {
            sections.add(
                    new Section(
                            reading.heading((list, code) -> word(list, code, words)),
                            reading.text(why)));
        }
        Elsewhere.of(reading.proposal(), eye(reading), code -> units.name(code, words))
                .map(told -> new Section(words.say("proposal.elsewhere"), told))
                .ifPresent(sections::add);
        Details.written(eye(reading)).stream()
                .map(one -> new Section(one.label(), one.text()))
                .forEach(sections::add);
        return sections;
    }

    ProposalPage.Beside beside(Reading reading) {
        return new ProposalPage.Beside(
                reading.proposal().matter().tasks().stream()
                        .map(task -> task(reading, task))
                        .toList(),
                reading.people(names),
                Details.of(eye(reading), code -> units.name(code, reading.words())),
                reading.proposal().publicity().isPublished());
    }

    private ProposalPage.Task task(Reading reading, Task task) {
        var words = reading.words();
        var clocks =
                reading.proposal().matter().deadlines().stream()
                        .filter(deadline -> deadline.task() == task.no() && deadline.isOwed())
                        .filter(Deadline::isOfTask)
                        .map(
                                deadline ->
                                        new Clock(
                                                words.say("limit." + deadline.limit()),
                                                due(deadline, words)))
                        .toList();
        return new ProposalPage.Task(
                units.name(task.unit(), words),
                words.say("task.role." + task.role()),
                new Badge(reading.stage(task), Reading.tone(task)),
                clocks,
                notes(reading, task));
    }

    private List<String> notes(Reading reading, Task task) {
        var words = reading.words();
        var notes = new ArrayList<>(Contacts.of(eye(reading), task));
        var back = task.sentBack();
        reading.classed(task, code -> word("outcome", code, words)).ifPresent(notes::add);
        if (back != null && reading.seesReply(task)) {
            notes.add(words.say("proposal.sent-back", reading.text(back.reason())));
        }
        notes.addAll(reading.inside(task, code -> units.name(code, words)));
        notes.addAll(ratings.of(eye(reading), task, task.round()));
        return notes;
    }

    Eye eye(Reading reading) {
        return reading.eye((list, code) -> word(list, code, reading.words()));
    }

    /// The day that comes next, for the proposal as a whole or any of its units; of one concluded
    /// that of a promise.
    Optional<DueView> due(Reading reading) {
        return reading.proposal().matter().deadlines().stream()
                .filter(d -> d.isOwed() && !(d.isOfTask() && reading.proposal().matter().closed()))
                .filter(one -> Discretion.tellsLimit(reading.seen(), one.limit(), reading.actor()))
                .min(java.util.Comparator.comparing(Deadline::dueAt))
                .map(deadline -> due(deadline, reading.words()));
    }

    private DueView due(Deadline deadline, Words words) {
        return dues.say(words, deadline.dueAt(), Moment.today(instants));
    }

    /// Scopes of all who have something to do.
    static List<String> desks(Reading reading) {
        var inside = Discretion.tellsInside(reading.seen(), reading.actor());
        return reading.proposal().waiting().stream()
                .filter(one -> inside || one.isOpen())
                .map(Waiting::scope)
                .distinct()
                .toList();
    }
}

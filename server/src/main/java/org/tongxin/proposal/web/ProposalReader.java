package org.tongxin.proposal.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongxin.acts.Acts;
import org.tongxin.matter.Actor;
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
import org.tongxin.proposal.web.ProposalPage.Person;
import org.tongxin.proposal.web.ProposalPage.Promise;
import org.tongxin.proposal.web.ProposalPage.Section;
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

    ProposalReader(Texts texts, Names names, UnitNames units, Dues dues, ProposalKind kind) {
        this.texts = texts;
        this.names = names;
        this.units = units;
        this.dues = dues;
        this.kind = kind;
    }

    Reading read(Acts.Seen seen, Actor actor, Words words) {
        var closed = new Reading(seen, actor, words, java.util.Map.of());
        var open = texts.open(Reading.sealed(closed.proposal()));
        return new Reading(seen, actor, words, open);
    }

    ProposalPage.Body body(Reading reading) {
        var matter = reading.proposal().matter();
        var points =
                matter.points().stream()
                        .map(
                                point ->
                                        new ProposalPage.Point(
                                                point.no(),
                                                reading.text(point.text()),
                                                answers(reading, point.no())))
                        .toList();
        return new ProposalPage.Body(points, sections(reading));
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
        var proposal = reading.proposal();
        proposal.declined()
                .ifPresent(
                        declined ->
                                sections.add(
                                        new Section(
                                                words.say(
                                                        "proposal.declined",
                                                        word("reason", declined.reason(), words)),
                                                reading.text(declined.note()))));
        proposal.submitted()
                .ifPresent(
                        form -> {
                            sections.add(
                                    new Section(
                                            words.say("field.situation"),
                                            reading.text(form.situation())));
                            sections.add(
                                    new Section(
                                            words.say("field.analysis"),
                                            reading.text(form.analysis())));
                        });
        return sections;
    }

    ProposalPage.Beside beside(Reading reading) {
        return new ProposalPage.Beside(
                reading.proposal().matter().tasks().stream()
                        .map(task -> task(reading, task))
                        .toList(),
                people(reading));
    }

    private ProposalPage.Task task(Reading reading, Task task) {
        var words = reading.words();
        var clocks =
                reading.proposal().matter().deadlines().stream()
                        .filter(deadline -> deadline.task() == task.no() && deadline.isOwed())
                        .map(
                                deadline ->
                                        new Clock(
                                                words.say("limit." + deadline.limit()),
                                                due(deadline, words)))
                        .toList();
        return new ProposalPage.Task(
                units.name(task.unit(), words),
                words.say("task.role." + task.role()),
                new Badge(words.say("task.stage." + task.stage()), tone(task)),
                clocks,
                notes(reading, task));
    }

    private List<String> notes(Reading reading, Task task) {
        var words = reading.words();
        var notes = new ArrayList<String>();
        for (var contact : task.contacts()) {
            notes.add(
                    words.say(
                            "proposal.contact",
                            words.day(contact.on()),
                            word("means", contact.means(), words),
                            reading.text(contact.note())));
        }
        var back = task.sentBack();
        if (back != null && reading.seesReply(task)) {
            notes.add(words.say("proposal.sent-back", reading.text(back.reason())));
        }
        var rating = task.rating();
        if (rating != null && reading.seesRatings()) {
            notes.add(
                    words.say(
                            "proposal.rating",
                            word("degree", rating.attitude(), words),
                            word("degree", rating.result(), words)));
            if (rating.note() != null) {
                notes.add(words.say("proposal.rating.note", reading.text(rating.note())));
            }
        }
        return notes;
    }

    private static Tone tone(Task task) {
        return switch (task.stage()) {
            case GIVEN -> Tone.WAITING;
            case SIGNED_FOR, DRAFTED, SIGNED -> Tone.ACTIVE;
            case SENT -> Tone.DONE;
        };
    }

    private List<Person> people(Reading reading) {
        var words = reading.words();
        var parties = reading.proposal().matter().parties();
        var known = names.persons(parties.stream().map(MatterFact.Party::person).toList());
        return parties.stream()
                .map(
                        party ->
                                new Person(
                                        known.getOrDefault(
                                                party.person(), reading.text(party.name())),
                                        words.say("relation." + party.relation())))
                .toList();
    }

    /// The day that comes next, for the proposal as a whole or any of its units.
    Optional<DueView> due(Reading reading) {
        return reading.proposal().matter().deadlines().stream()
                .filter(Deadline::isOwed)
                .filter(_ -> !reading.proposal().matter().closed())
                .min(java.util.Comparator.comparing(Deadline::dueAt))
                .map(deadline -> due(deadline, reading.words()));
    }

    private DueView due(Deadline deadline, Words words) {
        return dues.say(words, deadline.dueAt(), LocalDate.now(Moment.ZONE));
    }

    /// Scopes of all who have something to do.
    static List<String> desks(Reading reading) {
        return reading.proposal().waiting().stream().map(Waiting::scope).distinct().toList();
    }
}

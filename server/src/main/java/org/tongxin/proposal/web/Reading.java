package org.tongxin.proposal.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongxin.acts.Acts;
import org.tongxin.acts.Discretion;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Matter;
import org.tongxin.matter.Recorded;
import org.tongxin.matter.Task;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.people.Names;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalFact;
import org.tongxin.proposal.web.ProposalPage.Person;
import org.tongxin.proposal.web.ProposalPage.Section;
import org.tongxin.proposal.web.ledger.EarlierRounds;
import org.tongxin.proposal.web.ledger.Eye;
import org.tongxin.shell.Words;
import org.tongxin.shell.kit.Tone;

/// A proposal as one person reads it: what he may see of it, texts opened, in his language.
record Reading(Acts.Seen seen, Actor actor, Words words, Map<Sealed, String> texts) {

    Proposal proposal() {
        if (seen.state() instanceof Proposal proposal) {
            return proposal;
        }
        throw new IllegalStateException(seen.state().matter().id() + " is no proposal");
    }

    /// @param word a code of a list in words: the list first
    Eye eye(BinaryOperator<String> word) {
        return new Eye(seen, actor, words, this::text, word);
    }

    String id() {
        return proposal().matter().id();
    }

    String address() {
        return "/proposals/" + id();
    }

    boolean seesReply(Task task) {
        return Discretion.tellsReply(seen, task, actor);
    }

    boolean sees(Recorded fact) {
        return Discretion.tells(seen, fact, actor);
    }

    /// How far a unit is, in words.
    String stage(Task task) {
        var opined = task.role() == Task.Role.ASSISTING && task.stage() == Task.Stage.SENT;
        return words.say(opined ? "task.stage.OPINED" : "task.stage." + task.stage());
    }

    /// The class of a reply this reader may read.
    Optional<String> classed(Task task, UnaryOperator<String> word) {
        return task.outcome().isEmpty() || !seesReply(task)
                ? Optional.empty()
                : Optional.of(words.say("proposal.class", word.apply(task.outcome())));
    }

    /// What unit and office say to each other about a task.
    ///
    /// @param unit name of a unit by its code
    List<String> inside(Task task, UnaryOperator<String> unit) {
        var notes = new ArrayList<String>();
        if (!Discretion.tellsInside(seen, actor)) {
            return notes;
        }
        if (task.opinion() != null) {
            notes.add(words.say("proposal.opinion", text(task.opinion())));
        }
        var back = task.handBack();
        if (back != null) {
            var key = back.unit().isEmpty() ? "proposal.hand-back" : "proposal.hand-back.to";
            var named = back.unit().isEmpty() ? "" : unit.apply(back.unit());
            notes.add(words.say(key, text(back.reason()), named));
        }
        var more = task.extension();
        if (more != null) {
            notes.add(
                    words.say("proposal.extension", words.day(more.until()), text(more.reason())));
        }
        return notes;
    }

    /// Who is to answer, while it is not settled.
    List<Section> assignment(UnaryOperator<String> unit) {
        var assignment = proposal().assignment();
        if (assignment == null || !Discretion.tellsInside(seen, actor)) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        lines.add(words.say("proposal.assignment.units", named(assignment.units(), unit)));
        if (!assignment.assisting().isEmpty()) {
            lines.add(
                    words.say(
                            "proposal.assignment.assisting", named(assignment.assisting(), unit)));
        }
        lines.add(words.say("proposal.assignment.asked", named(proposal().asked(), unit)));
        return List.of(new Section(words.say("proposal.assignment"), String.join("\n", lines)));
    }

    private String named(Collection<String> codes, UnaryOperator<String> unit) {
        return codes.stream().map(unit).collect(Collectors.joining(words.say("proposal.and")));
    }

    /// Why it was concluded early or given back, if this reader is told.
    @Nullable Sealed toldWhy() {
        var kept = proposal().why() instanceof ProposalFact.AssignmentObjected;
        return kept && !Discretion.tellsInside(seen, actor) ? null : why(proposal());
    }

    /// Whoever stands behind it or is asked to.
    List<Person> people(Names names) {
        var matter = proposal().matter();
        var ids = new ArrayList<>(matter.invited());
        matter.parties().forEach(party -> ids.add(party.person()));
        var known = names.persons(ids);
        var people = new ArrayList<Person>();
        for (var party : matter.parties()) {
            var name = known.getOrDefault(party.person(), text(party.name()));
            var said = text(matter.voices().opinions().get(party.person()));
            people.add(new Person(name, words.say("relation." + party.relation()), said));
        }
        for (var person : matter.invited()) {
            people.add(
                    new Person(
                            known.getOrDefault(person, person), words.say("relation.invited"), ""));
        }
        return people;
    }

    static Tone tone(Task task) {
        return switch (task.stage()) {
            case GIVEN, HAND_BACK_ASKED -> Tone.WAITING;
            case SIGNED_FOR, DRAFTED, SIGNED -> Tone.ACTIVE;
            case SENT -> Tone.DONE;
            case WITHDRAWN -> Tone.PLAIN;
        };
    }

    /// Whether a point is one of a proposal that was merged into this one.
    boolean comesFrom(int point, Matter.Origin origin) {
        return proposal().matter().origin(point).filter(origin::equals).isPresent();
    }

    /// What is said above why it was concluded early or given back.
    ///
    /// @param word a code of a list in words: the list first
    String heading(BinaryOperator<String> word) {
        return switch (proposal().why()) {
            case ProposalFact.Declined f ->
                    words.say("proposal.declined", word.apply("reason", f.reason()));
            case ProposalFact.Converted f ->
                    words.say("proposal.converted", word.apply("convert-reason", f.reason()));
            case ProposalFact.AssignmentObjected _ -> words.say("proposal.objected");
            case ProposalFact.Withdrawn _ -> words.say("proposal.withdrawn");
            case ProposalFact.Settled _ -> words.say("proposal.settled");
            case null, default -> words.say("proposal.returned");
        };
    }

    /// A sealed text, or that it was erased.
    String text(@Nullable Sealed sealed) {
        return sealed == null ? "" : texts.getOrDefault(sealed, words.say("proposal.erased"));
    }

    /// Every text of a proposal that its page may show.
    static List<Sealed> sealed(Proposal proposal) {
        var sealed = new ArrayList<@Nullable Sealed>();
        sealed.add(proposal.matter().title());
        sealed.addAll(saidInRaising(proposal.matter()));
        proposal.matter().parties().forEach(party -> sealed.add(party.name()));
        proposal.matter().points().forEach(point -> sealed.add(point.text()));
        var form = proposal.form();
        if (form != null) {
            sealed.add(form.situation());
            sealed.add(form.analysis());
            sealed.add(form.reason());
            sealed.add(form.contact());
            sealed.add(form.remarks());
        }
        sealed.add(why(proposal));
        proposal.insides().texts().forEach(sealed::add);
        for (var task : proposal.matter().tasks()) {
            task.answers().forEach(answer -> sealed.add(answer.text()));
            task.contacts().forEach(contact -> sealed.add(contact.note()));
            if (task.sentBack() != null) {
                sealed.add(task.sentBack().reason());
            }
            sealed.addAll(saidInRating(task));
            task.earlier().stream()
                    .flatMap(round -> round.answers().stream())
                    .forEach(answer -> sealed.add(answer.text()));
            sealed.add(task.opinion());
            if (task.handBack() != null) {
                sealed.add(task.handBack().reason());
            }
            if (task.extension() != null) {
                sealed.add(task.extension().reason());
            }
        }
        proposal.matter().commitments().forEach(promise -> sealed.add(promise.text()));
        proposal.matter().corrections().forEach(one -> sealed.add(one.right()));
        EarlierRounds.texts(proposal.matter()).forEach(sealed::add);
        return sealed.stream().filter(Objects::nonNull).toList();
    }

    private static List<@Nullable Sealed> saidInRating(Task task) {
        var said = new ArrayList<@Nullable Sealed>();
        for (var rating : task.ratings()) {
            said.add(rating.note());
            said.add(rating.entered());
        }
        return said;
    }

    /// What those who signed said, and how it was handed in when another entered it.
    private static List<@Nullable Sealed> saidInRaising(Matter matter) {
        var said = new ArrayList<@Nullable Sealed>(matter.voices().opinions().values());
        matter.voices().entered().forEach(one -> said.add(one.note()));
        return said;
    }

    /// What was said when it was concluded early or given back.
    static @Nullable Sealed why(Proposal proposal) {
        return switch (proposal.why()) {
            case ProposalFact.Declined f -> f.note();
            case ProposalFact.Converted f -> f.note();
            case ProposalFact.Returned f -> f.note();
            case ProposalFact.Withdrawn f -> f.reason();
            case ProposalFact.AssignmentObjected f -> f.reason();
            case ProposalFact.Settled f -> f.note();
            case null, default -> null;
        };
    }
}

package org.tongxin.acts;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongxin.chain.Chain;
import org.tongxin.chain.ChainedKind;
import org.tongxin.chain.Field;
import org.tongxin.chain.Filled;
import org.tongxin.files.Attachments;
import org.tongxin.files.StoredFile;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Command;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Refusal;
import org.tongxin.matter.Refusal.AtTheDoor;
import org.tongxin.matter.State;
import org.tongxin.matter.seal.Sealing;
import org.tongxin.people.Names;
import org.tongxin.people.People;

/// Makes a command of an attempt, or says why there is none; the door asks the same rules again.
@Component
class Preparing {

    private final Sealing sealing;
    private final People people;
    private final Names names;
    private final Attachments attachments;
    private final List<OtherMatters> others;
    private final InstantSource instants;

    Preparing(
            Sealing sealing,
            People people,
            Names names,
            Attachments attachments,
            List<OtherMatters> others,
            InstantSource instants) {
        this.sealing = sealing;
        this.people = people;
        this.names = names;
        this.attachments = attachments;
        this.others = List.copyOf(others);
        this.instants = instants;
    }

    sealed interface Prepared {
        /// @param files claimed for it
        record Ready(Command command, List<String> files) implements Prepared {}

        record Not(Acts.Outcome why) implements Prepared {}
    }

    /// In the order people expect: is there such a task, may he, is it still as he saw it, is it
    /// time, can it be read.
    <S extends State> Prepared prepare(
            ChainedKind<S> kind,
            Chain.Action<S, ?> action,
            S state,
            Acts.Attempt attempt,
            Actor actor) {
        var task = attempt.task();
        if (!action.isTarget(state, task)) {
            return new Prepared.Not(Acts.Outcome.unreadable("target", "no-such-task"));
        }
        var refusal = kind.refusal(action, state, task, actor);
        var now = state.matter().version();
        var seen = attempt.version();
        if (seen != null && seen != now && !refusal.filter(Preparing::isWho).isPresent()) {
            return new Prepared.Not(new Acts.Outcome.Refused(new AtTheDoor.Stale(seen, now)));
        }
        if (refusal.isPresent()) {
            return new Prepared.Not(new Acts.Outcome.Refused(refusal.get()));
        }
        var filled =
                read(
                        action.form().fields(state, task, Moment.today(instants)),
                        attempt.raw(),
                        actor);
        if (!filled.errors().isEmpty()) {
            return new Prepared.Not(new Acts.Outcome.Unreadable(filled.errors()));
        }
        var files = filled.inputs().files().stream().map(MatterFact.Attached::file).toList();
        return files.isEmpty() || attachments.claim(files, actor.person(), attempt.key())
                ? new Prepared.Ready(action.reader().read(task, filled.inputs()), files)
                : new Prepared.Not(Acts.Outcome.unreadable("attachments", "file-claimed"));
    }

    /// Gives free what was claimed for a command that was refused.
    void release(List<String> files, Acts.Attempt attempt, Actor actor) {
        if (!files.isEmpty()) {
            attachments.release(files, actor.person(), attempt.key());
        }
    }

    private static boolean isWho(Refusal why) {
        return why instanceof AtTheDoor;
    }

    Filled read(List<Field> fields, Map<String, ?> raw, Actor actor) {
        var today = Moment.today(instants);
        var subject = "person:" + writer(raw, today).orElse(actor.person());
        return Filled.read(
                fields,
                raw,
                new Filled.Around(
                        text -> sealing.seal(subject, text),
                        unit -> people.isOpen(unit, today),
                        (type, typed) -> person(type, typed, actor),
                        typed -> called(typed, actor),
                        file -> attachments.usable(file, actor.person()).map(this::attached)));
    }

    private Optional<String> person(Field.Type type, String typed, Actor actor) {
        var today = Moment.today(instants);
        return type == Field.Type.COLLEAGUE
                ? names.colleague(typed, actor.unit(), today)
                : names.member(typed, today);
    }

    private Optional<String> called(String typed, Actor actor) {
        return others.stream().flatMap(one -> one.called(typed, actor).stream()).findFirst();
    }

    /// Whose text it is when somebody enters it for him: it is sealed as his, not as the clerk's.
    private Optional<String> writer(Map<String, ?> raw, LocalDate today) {
        return raw.get(Field.WRITER) instanceof String told
                ? names.member(told, today)
                : Optional.empty();
    }

    private MatterFact.Attached attached(StoredFile file) {
        return new MatterFact.Attached(
                file.id(),
                file.sha256(),
                file.size(),
                file.type().media(),
                sealing.seal("person:" + file.uploader(), file.name()),
                0,
                0);
    }
}

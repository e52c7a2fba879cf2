package org.tongxin.acts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongxin.chain.Chain;
import org.tongxin.chain.ChainedKind;
import org.tongxin.chain.Field;
import org.tongxin.chain.FieldError;
import org.tongxin.chain.Filled;
import org.tongxin.chain.Sight;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Refusal.AtTheDoor;
import org.tongxin.matter.State;
import org.tongxin.matter.door.Answer;
import org.tongxin.matter.door.Asked;
import org.tongxin.matter.door.Door;
import org.tongxin.matter.log.Histories;
import org.tongxin.matter.log.Kinds;
import org.tongxin.matter.rows.MatterLists;
import org.tongxin.matter.seal.Sealing;
import org.tongxin.people.People;

/// Takes declared actions on matters.
@Component
public class Acts {

    private final Door door;
    private final Kinds kinds;
    private final Histories histories;
    private final Sealing sealing;
    private final People people;
    private final MatterLists lists;

    Acts(
            Door door,
            Kinds kinds,
            Histories histories,
            Sealing sealing,
            People people,
            MatterLists lists) {
        this.door = door;
        this.kinds = kinds;
        this.histories = histories;
        this.sealing = sealing;
        this.people = people;
        this.lists = lists;
    }

    /// A matter as somebody who may see it sees it.
    public record Seen(ChainedKind<?> kind, State state, List<Chain.Available> actions) {}

    /// What came of an attempt.
    public sealed interface Outcome {
        record Done(Answer.Done done) implements Outcome {}

        record Refused(org.tongxin.matter.Refusal why) implements Outcome {}

        record Unreadable(List<FieldError> errors) implements Outcome {}
    }

    /// An attempt, as page or program sends it.
    ///
    /// @param raw field values: text, or a list of texts
    /// @param content hash of all that was sent
    public record Attempt(
            String action,
            int task,
            Map<String, ?> raw,
            @Nullable Long version,
            String key,
            byte[] content) {}

    /// Empty when it is not there, or not this actor's to see.
    public Optional<Seen> see(String id, Actor actor) {
        return histories
                .find(id)
                .flatMap(
                        standing ->
                                chained(standing.kind())
                                        .flatMap(kind -> seen(kind, standing.state(), actor)));
    }

    private <S extends State> Optional<Seen> seen(ChainedKind<S> kind, State state, Actor actor) {
        @SuppressWarnings("unchecked")
        var own = (S) state;
        return Sight.sees(state, actor, kind.rolesThatSeeAll())
                ? Optional.of(new Seen(kind, state, kind.chain().available(own, actor)))
                : Optional.empty();
    }

    public Optional<ChainedKind<?>> chained(String code) {
        return kinds.called(code)
                .filter(ChainedKind.class::isInstance)
                .map(kind -> (ChainedKind<?>) kind);
    }

    /// A list asked for.
    public record Listing(
            String kind,
            @Nullable String stage,
            @Nullable String facet,
            @Nullable String text,
            @Nullable String unit,
            @Nullable Instant due,
            long before,
            int limit) {}

    /// The matters of a kind this actor may see; empty when there is no such kind.
    public Optional<MatterLists.Listed> list(Listing wanted, Actor actor) {
        return chained(wanted.kind())
                .map(
                        kind ->
                                lists.list(
                                        new MatterLists.Wanted(
                                                wanted.kind(),
                                                scopes(kind, actor),
                                                wanted.stage(),
                                                wanted.facet(),
                                                wanted.text(),
                                                wanted.unit(),
                                                wanted.due(),
                                                wanted.before(),
                                                Math.clamp(
                                                        wanted.limit(),
                                                        1,
                                                        MatterLists.LIMIT_MAX))));
    }

    /// What limits this actor's sight; none where he sees all.
    private static List<String> scopes(ChainedKind<?> kind, Actor actor) {
        return kind.rolesThatSeeAll().contains(actor.role())
                ? List.of()
                : List.of("person:" + actor.person(), "unit:" + actor.unit());
    }

    /// Raises a new matter of a kind.
    public Outcome raise(String kind, Attempt attempt, Actor actor) {
        return chained(kind)
                .map(found -> onBlank(found, attempt, actor))
                .orElseGet(() -> new Outcome.Refused(new AtTheDoor.NotThere()));
    }

    private <S extends State> Outcome onBlank(ChainedKind<S> kind, Attempt attempt, Actor actor) {
        return take(kind, kind.blank(), null, attempt, actor);
    }

    /// Acts on a matter.
    public Outcome act(String id, Attempt attempt, Actor actor) {
        return see(id, actor)
                .map(seen -> onState(seen.kind(), seen.state(), id, attempt, actor))
                .orElseGet(() -> new Outcome.Refused(new AtTheDoor.NotThere()));
    }

    @SuppressWarnings("unchecked")
    private <S extends State> Outcome onState(
            ChainedKind<S> kind, State state, String id, Attempt attempt, Actor actor) {
        return take(kind, (S) state, id, attempt, actor);
    }

    private <S extends State> Outcome take(
            ChainedKind<S> kind, S state, @Nullable String id, Attempt attempt, Actor actor) {
        var action = kind.chain().action(attempt.action());
        if (action.isEmpty()) {
            return new Outcome.Refused(new AtTheDoor.NotThere());
        }
        if (action.get().perTask() && state.matter().task(attempt.task()).isEmpty()) {
            return new Outcome.Unreadable(List.of(new FieldError("target", "no-such-task", "")));
        }
        var fields = action.get().form().fields(state, attempt.task());
        var filled = read(fields, attempt.raw(), actor);
        if (!filled.errors().isEmpty()) {
            return new Outcome.Unreadable(filled.errors());
        }
        var command = action.get().reader().read(attempt.task(), filled.inputs());
        return switch (door.ask(
                new Asked(
                        kind.code(),
                        id,
                        attempt.version(),
                        actor,
                        command,
                        attempt.key(),
                        attempt.content(),
                        true))) {
            case Answer.Done done -> new Outcome.Done(done);
            case Answer.Refused(var why) -> new Outcome.Refused(why);
        };
    }

    private Filled read(List<Field> fields, Map<String, ?> raw, Actor actor) {
        var today = LocalDate.now(Moment.ZONE);
        return Filled.read(
                fields,
                raw,
                text -> sealing.seal("person:" + actor.person(), text),
                unit -> people.isOpen(unit, today));
    }
}

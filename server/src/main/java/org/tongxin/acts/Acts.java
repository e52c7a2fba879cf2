package org.tongxin.acts;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongxin.chain.Chain;
import org.tongxin.chain.ChainedKind;
import org.tongxin.chain.Field;
import org.tongxin.chain.FieldError;
import org.tongxin.chain.Sight;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Refusal;
import org.tongxin.matter.Refusal.AtTheDoor;
import org.tongxin.matter.State;
import org.tongxin.matter.door.Answer;
import org.tongxin.matter.door.Asked;
import org.tongxin.matter.door.Door;
import org.tongxin.matter.door.EarlierAnswers;
import org.tongxin.matter.log.Histories;
import org.tongxin.matter.log.Kinds;
import org.tongxin.matter.rows.Due;
import org.tongxin.matter.rows.MatterLists;

/// Takes declared actions on matters.
@Component
public class Acts {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,64}");

    private final Door door;
    private final Kinds kinds;
    private final Histories histories;
    private final Preparing preparing;
    private final MatterLists lists;
    private final EarlierAnswers earlier;
    private final Scopes scopes;
    private final InstantSource instants;
    private final Moment.Others others;

    Acts(
            Door door,
            Kinds kinds,
            Histories histories,
            Preparing preparing,
            MatterLists lists,
            EarlierAnswers earlier,
            Scopes scopes,
            InstantSource instants) {
        this.door = door;
        this.kinds = kinds;
        this.histories = histories;
        this.preparing = preparing;
        this.lists = lists;
        this.earlier = earlier;
        this.scopes = scopes;
        this.instants = instants;
        this.others = id -> histories.find(id).map(Histories.Standing::state);
    }

    /// A matter as somebody who may see it sees it.
    public record Seen(ChainedKind<?> kind, State state, List<Chain.Available> actions) {}

    /// What came of an attempt.
    public sealed interface Outcome {
        record Done(Answer.Done done) implements Outcome {}

        record Refused(Refusal why) implements Outcome {}

        record Unreadable(List<FieldError> errors) implements Outcome {}

        /// No such matter, or not this actor's to know of.
        Outcome NOT_THERE = new Refused(new AtTheDoor.NotThere());

        static Outcome unreadable(String field, String code) {
            return new Unreadable(List.of(FieldError.of(field, code)));
        }
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
        return Optional.of(id)
                .filter(one -> ID.matcher(one).matches())
                .flatMap(histories::find)
                .flatMap(one -> chained(one.kind()).flatMap(in -> seen(in, one.state(), actor)));
    }

    private <S extends State> Optional<Seen> seen(ChainedKind<S> kind, State state, Actor actor) {
        return Sight.sees(kind, state, actor)
                ? Optional.of(facing(kind, state, actor))
                : Optional.empty();
    }

    @SuppressWarnings("unchecked")
    private <S extends State> Seen facing(ChainedKind<S> kind, State state, Actor actor) {
        var today = Moment.today(instants);
        return new Seen(kind, state, kind.available((S) state, actor, today, others));
    }

    public Optional<ChainedKind<?>> chained(String code) {
        return kinds.called(code)
                .filter(ChainedKind.class::isInstance)
                .map(kind -> (ChainedKind<?>) kind);
    }

    /// A matter of a kind that is still to be raised, with what this actor may do to raise it.
    public Optional<Seen> blank(String kind, Actor actor) {
        return chained(kind).map(found -> facing(found, found.blank(), actor));
    }

    /// What an action asks for on a matter seen, whether or not it may be taken now.
    public Optional<Chain.Available> asking(Seen seen, String noun, int task) {
        return asking(seen.kind(), seen.state(), noun, task);
    }

    @SuppressWarnings("unchecked")
    private <S extends State> Optional<Chain.Available> asking(
            ChainedKind<S> kind, State state, String noun, int task) {
        return kind.chain().asking((S) state, noun, task, Moment.today(instants));
    }

    /// Why this actor cannot take an action on a matter seen, if he cannot.
    public Optional<Refusal> refusal(Seen seen, Chain.Available act, Actor actor) {
        return refusal(seen.kind(), seen.state(), act, actor);
    }

    @SuppressWarnings("unchecked")
    private <S extends State> Optional<Refusal> refusal(
            ChainedKind<S> kind, State state, Chain.Available act, Actor actor) {
        return kind.chain()
                .actionNamed(act.noun())
                .flatMap(found -> kind.refusal(found, (S) state, act.target(), actor))
                .or(() -> kind.hindered(act.name(), (S) state, others));
    }

    /// What cannot be read of fields filled in; nothing is asked of the door.
    public List<FieldError> check(List<Field> fields, Map<String, ?> raw, Actor actor) {
        return preparing.read(fields, raw, actor).errors();
    }

    /// A list asked for.
    ///
    /// @param kind absent for all kinds
    public record Listing(
            @Nullable String kind,
            @Nullable String stage,
            List<String> facets,
            @Nullable String text,
            @Nullable String unit,
            @Nullable Due due,
            MatterLists.Window window) {}

    /// The matters this actor may see; empty when there is no such kind.
    public Optional<MatterLists.Listed> list(Listing wanted, Actor actor) {
        return wanted(wanted, actor).map(lists::list);
    }

    /// The first of them, uncounted.
    public List<MatterLists.Row> first(Listing wanted, Actor actor) {
        return wanted(wanted, actor).map(lists::first).orElse(List.of());
    }

    private Optional<MatterLists.Wanted> wanted(Listing wanted, Actor actor) {
        var asked = wanted.kind();
        if (asked != null && chained(asked).isEmpty()) {
            return Optional.empty();
        }
        var codes = asked != null ? List.of(asked) : kinds.codes();
        return Optional.of(scopes.wanted(wanted, codes, actor));
    }

    /// Raises a new matter of a kind.
    public Outcome raise(String kind, Attempt attempt, Actor actor) {
        return chained(kind)
                .map(found -> onState(found, found.blank(), null, attempt, actor))
                .orElseGet(() -> Outcome.unreadable("kind", "no-such-kind"));
    }

    /// Acts on a matter that was just seen.
    public Outcome act(Seen seen, Attempt attempt, Actor actor) {
        return onState(seen.kind(), seen.state(), seen.state().matter().id(), attempt, actor);
    }

    @SuppressWarnings("unchecked")
    private <S extends State> Outcome onState(
            ChainedKind<S> kind, State state, @Nullable String id, Attempt attempt, Actor actor) {
        return take(kind, (S) state, id, attempt, actor);
    }

    private <S extends State> Outcome take(
            ChainedKind<S> kind, S state, @Nullable String id, Attempt attempt, Actor actor) {
        var action = kind.chain().action(attempt.action());
        if (action.isEmpty()) {
            return Outcome.unreadable("action", "no-such-action");
        }
        return switch (preparing.prepare(kind, action.get(), state, attempt, actor)) {
            case Preparing.Prepared.Ready(var command, var files) -> {
                var answer =
                        door.ask(
                                new Asked(
                                        kind.code(),
                                        id,
                                        attempt.version(),
                                        actor,
                                        command,
                                        attempt.key(),
                                        attempt.content(),
                                        true));
                if (answer instanceof Answer.Refused) {
                    preparing.release(files, attempt, actor);
                }
                yield outcome(answer);
            }
            // What cannot be done now may be the repetition of what was done before.
            case Preparing.Prepared.Not(var why) ->
                    earlier.find(actor.person(), attempt.key(), attempt.content())
                            .map(Acts::outcome)
                            .orElse(why);
        };
    }

    private static Outcome outcome(Answer answer) {
        return switch (answer) {
            case Answer.Done done -> new Outcome.Done(done);
            case Answer.Refused(var why) -> new Outcome.Refused(why);
        };
    }
}

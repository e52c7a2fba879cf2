package org.tongxin.portal;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongxin.acts.Acts;
import org.tongxin.acts.Discretion;
import org.tongxin.chain.ChainedKind;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Recorded;
import org.tongxin.matter.State;
import org.tongxin.matter.State.Waiting;
import org.tongxin.matter.log.Histories;
import org.tongxin.matter.rows.MatterLists;
import org.tongxin.matter.seal.Texts;
import org.tongxin.people.Caller;
import org.tongxin.portal.ReceiptPage.Found;
import org.tongxin.portal.ReceiptPage.Step;
import org.tongxin.shell.Words;
import org.tongxin.story.ReceiptNumber;
import org.tongxin.story.Sentences;
import org.tongxin.views.Holders;
import org.tongxin.views.Rings;

/// Finds what a receipt shows: to everyone the way a matter has come, to those who may see the
/// matter also its title and the proof.
@Component
class Lookup {

    private static final int FACTS_MAX = 1_000;

    private final Histories histories;
    private final Acts acts;
    private final Holders holders;
    private final Texts texts;
    private final Sentences sentences;
    private final MatterLists lists;

    private final InstantSource instants;

    Lookup(
            Histories histories,
            Acts acts,
            Holders holders,
            Texts texts,
            Sentences sentences,
            MatterLists lists,
            InstantSource instants) {
        this.instants = instants;
        this.histories = histories;
        this.acts = acts;
        this.holders = holders;
        this.texts = texts;
        this.sentences = sentences;
        this.lists = lists;
    }

    Optional<Found> find(String id, Optional<Caller> caller, @Nullable Long index, Words words) {
        var seen = caller.flatMap(one -> acts.see(id, one.actor()));
        return histories
                .find(id)
                .flatMap(
                        standing ->
                                acts.chained(standing.kind())
                                        .map(kind -> found(kind, standing.state(), words)))
                .map(
                        found ->
                                seen.isPresent() && caller.isPresent()
                                        ? opened(
                                                found,
                                                new Reader(seen.get(), caller.get()),
                                                index,
                                                words)
                                        : found);
    }

    /// The ids of the matters a number may mean: one, as a rule; two when it was typed bare and is
    /// a receipt's and another matter's on file.
    List<String> meant(ReceiptNumber number) {
        var ids = new LinkedHashSet<String>();
        if (number.series() != ReceiptNumber.Series.DOCKET
                && histories.find(number.receipt()).isPresent()) {
            ids.add(number.receipt());
        }
        if (number.series() != ReceiptNumber.Series.RECEIPT) {
            ids.addAll(lists.withFacet(number.docket()));
        }
        return List.copyOf(ids);
    }

    /// Somebody who may see the matter.
    private record Reader(Acts.Seen seen, Caller caller) {

        boolean mayRead(Recorded fact) {
            return Discretion.tells(seen, fact, caller.actor());
        }
    }

    /// Whether the proof of a fact may be given: of the first one when none is asked for.
    boolean mayProve(String id, Caller caller, @Nullable Long index) {
        return acts.see(id, caller.actor())
                .map(seen -> new Reader(seen, caller))
                .filter(reader -> index == null || told(id, reader, index).isPresent())
                .isPresent();
    }

    private Optional<Recorded> told(String id, Reader reader, long index) {
        return histories.entry(id, index).map(Histories.Entry::recorded).filter(reader::mayRead);
    }

    private Found found(ChainedKind<?> kind, State state, Words words) {
        var matter = state.matter();
        var scopes = state.waiting().stream().filter(Waiting::isOpen).map(Waiting::scope).toList();
        return new Found(
                Sentences.spoken(matter.id()),
                Rings.of(kind, state.stage(), matter.closed(), isLate(state), words),
                holders.say(scopes, words),
                steps(matter.id(), words),
                "",
                "",
                "",
                "");
    }

    private boolean isLate(State state) {
        var now = instants.instant();
        return state.matter().deadlines().stream()
                .filter(one -> !one.limit().equals(MatterFact.INSTRUCTION))
                .anyMatch(one -> one.isOwed() && !one.dueAt().isAfter(now));
    }

    private List<Step> steps(String id, Words words) {
        var steps = new ArrayList<Step>();
        var told = new ArrayList<String>();
        for (var entry : histories.entries(id, 0, FACTS_MAX)) {
            var step = step(entry.recorded());
            if (!step.isEmpty() && !told.contains(step)) {
                told.add(step);
                steps.add(
                        new Step(words.say("receipt.step." + step), day(entry.recorded(), words)));
            }
        }
        return steps;
    }

    /// What the public is told of a fact, or `""`.
    private static String step(Recorded recorded) {
        return switch (recorded.fact()) {
            case MatterFact.Raised _ -> "raised";
            case MatterFact.TaskGiven _ -> "given";
            case MatterFact.ReplySent _ -> "replied";
            case MatterFact.Closed _ -> "closed";
            default -> "";
        };
    }

    private static String day(Recorded recorded, Words words) {
        var day =
                recorded.fact() instanceof MatterFact.Raised raised
                        ? raised.raisedOn()
                        : LocalDate.ofInstant(recorded.at(), Moment.ZONE);
        return words.day(day);
    }

    private Found opened(Found found, Reader reader, @Nullable Long index, Words words) {
        var state = reader.seen().state();
        var matter = state.matter();
        var title = Optional.ofNullable(matter.title());
        var open = texts.open(title.stream().toList());
        var fact = index == null ? Optional.<Recorded>empty() : told(matter.id(), reader, index);
        var proof = "/receipts/%s/proof".formatted(matter.id());
        return new Found(
                found.number(),
                found.ring(),
                found.holder(),
                found.steps(),
                title.map(one -> open.getOrDefault(one, words.say("proposal.erased"))).orElse(""),
                "/proposals/" + matter.id(),
                fact.map(one -> proof + "?index=" + one.index()).orElse(proof),
                fact.map(one -> sentences.telling(List.of(one), words, state).say(one)).orElse(""));
    }
}

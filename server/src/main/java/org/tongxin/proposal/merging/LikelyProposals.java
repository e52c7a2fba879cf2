package org.tongxin.proposal.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tongxin.acts.OtherMatters;
import org.tongxin.chain.Sight;
import org.tongxin.matter.Actor;
import org.tongxin.matter.State;
import org.tongxin.matter.log.Histories;
import org.tongxin.matter.rows.Grams;
import org.tongxin.matter.rows.MatterLists;
import org.tongxin.matter.rows.MatterLists.Row;
import org.tongxin.matter.rows.MatterLists.Wanted;
import org.tongxin.matter.rows.MatterLists.Window;
import org.tongxin.matter.seal.Texts;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalKind;
import org.tongxin.story.ReceiptNumber;
import org.tongxin.story.Sentences;

/// Which other proposal is meant (并入哪一件): by its receipt number or, while it waits to be
/// dispatched, by its docket number; and which ones are likely, by what their titles have in
/// common.
@Component
class LikelyProposals implements OtherMatters {

    private static final int LOOKED_AT_MAX = 100;
    private static final int LIKELY_MAX = 12;

    /// What a common category counts beside titles, of which 1 is the same.
    private static final double CATEGORY = 0.15;

    private final MatterLists lists;
    private final Histories histories;
    private final Texts texts;
    private final ProposalKind kind;

    LikelyProposals(MatterLists lists, Histories histories, Texts texts, ProposalKind kind) {
        this.lists = lists;
        this.histories = histories;
        this.texts = texts;
        this.kind = kind;
    }

    @Override
    public Optional<String> called(String typed, Actor actor) {
        return ReceiptNumber.read(typed)
                .flatMap(
                        number ->
                                number.series() == ReceiptNumber.Series.DOCKET
                                        ? filed(number.number(), actor)
                                        : Optional.of(number.receipt()))
                .filter(id -> find(id, actor).isPresent());
    }

    /// No other one with a docket number can take up another.
    private Optional<String> filed(String number, Actor actor) {
        return rows(Proposal.ASSIGNING, List.of(), actor).stream()
                .map(Row::id)
                .filter(id -> find(id, actor).filter(one -> isFiled(one, number)).isPresent())
                .findFirst();
    }

    private static boolean isFiled(Proposal proposal, String number) {
        return number.equals(proposal.attributes().get("docketNumber"));
    }

    private Optional<Proposal> find(String id, Actor actor) {
        return histories
                .find(id)
                .map(Histories.Standing::state)
                .filter(one -> Sight.sees(kind, one, actor))
                .filter(Proposal.class::isInstance)
                .map(Proposal.class::cast);
    }

    @Override
    public List<Likely> likely(State state, Actor actor) {
        var title = Objects.requireNonNull(state.matter().title());
        var words = Set.copyOf(Grams.of(texts.open(List.of(title)).getOrDefault(title, "")));
        var form = state instanceof Proposal proposal ? proposal.form() : null;
        var same = form == null ? List.<String>of() : List.of("category:" + form.category());
        var likeness = new LinkedHashMap<Row, Double>();
        for (var stage : Leading.STAGES.stream().sorted().toList()) {
            rows(stage, same, actor).forEach(row -> likeness.put(row, like(words, row) + CATEGORY));
            rows(stage, List.of(), actor)
                    .forEach(row -> likeness.putIfAbsent(row, like(words, row)));
        }
        return likeness.entrySet().stream()
                .filter(one -> !one.getKey().id().equals(state.matter().id()))
                .sorted(Comparator.comparingDouble(one -> -one.getValue()))
                .limit(LIKELY_MAX)
                .map(one -> likely(one.getKey()))
                .toList();
    }

    private static Likely likely(Row row) {
        return new Likely(Sentences.spoken(row.id()), title(row));
    }

    private static String title(Row row) {
        return row.title() == null ? "" : row.title();
    }

    /// The share of pairs of characters two titles have in common (Dice), 0 to 1.
    private static double like(Set<String> words, Row row) {
        var common = new HashSet<>(Grams.of(title(row)));
        var all = words.size() + common.size();
        common.retainAll(words);
        return all == 0 ? 0 : 2.0 * common.size() / all;
    }

    private List<Row> rows(String stage, List<String> facets, Actor actor) {
        var scopes = new ArrayList<String>();
        if (!kind.rolesThatSeeConfined().contains(actor.role())) {
            scopes.addAll(Sight.scopes(actor));
        }
        var newest = Window.before(Long.MAX_VALUE, LOOKED_AT_MAX);
        return lists.list(
                        new Wanted(
                                ProposalKind.CODE, scopes, stage, facets, null, null, null, newest))
                .items();
    }
}

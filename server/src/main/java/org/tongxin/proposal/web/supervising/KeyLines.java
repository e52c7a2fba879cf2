package org.tongxin.proposal.web.supervising;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongxin.acts.Acts;
import org.tongxin.matter.Actor;
import org.tongxin.matter.rows.MatterLists.Row;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.matter.seal.Texts;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalKind;
import org.tongxin.proposal.supervising.Key;
import org.tongxin.proposal.supervising.SupervisionFact.KeyJudged;
import org.tongxin.shell.Words;
import org.tongxin.story.Sentences;
import org.tongxin.views.Rings;
import org.tongxin.views.UnitNames;

/// Key proposals in words, a line each.
@Component
class KeyLines {

    private final Acts acts;
    private final Texts texts;
    private final UnitNames units;
    private final ProposalKind kind;

    KeyLines(Acts acts, Texts texts, UnitNames units, ProposalKind kind) {
        this.acts = acts;
        this.texts = texts;
        this.units = units;
        this.kind = kind;
    }

    List<KeyPage.Line> lines(List<Row> rows, Actor reader, Words words) {
        var proposals = new ArrayList<Proposal>();
        for (var row : rows) {
            acts.see(row.id(), reader)
                    .map(Acts.Seen::state)
                    .filter(Proposal.class::isInstance)
                    .map(Proposal.class::cast)
                    .ifPresent(proposals::add);
        }
        var sealed = new ArrayList<Sealed>();
        for (var one : proposals) {
            var confirmed = one.supervision().key().confirmed();
            if (confirmed != null) {
                sealed.add(confirmed.leader());
            }
            if (one.matter().title() != null) {
                sealed.add(one.matter().title());
            }
        }
        var open = texts.open(sealed);
        return proposals.stream().map(one -> line(one, open, words)).toList();
    }

    private KeyPage.Line line(Proposal proposal, Map<Sealed, String> open, Words words) {
        var key = proposal.supervision().key();
        var matter = proposal.matter();
        var erased = words.say("proposal.erased");
        var title = matter.title();
        var confirmed = key.isConfirmed() ? key.confirmed() : null;
        return new KeyPage.Line(
                title == null ? erased : open.getOrDefault(title, erased),
                "/proposals/" + matter.id(),
                number(proposal),
                SupervisionReader.badge(key, words),
                gates(key),
                nominators(key, words),
                confirmed == null ? "" : open.getOrDefault(confirmed.leader(), erased),
                confirmed == null ? "" : units.name(confirmed.unit(), words),
                Rings.stage(kind, proposal.stage(), words),
                activities(proposal, words),
                instructions(proposal, words));
    }

    private static String number(Proposal proposal) {
        return proposal.docketed()
                .map(filed -> "%d-%04d".formatted(filed.year(), filed.serial()))
                .orElseGet(() -> Sentences.spoken(proposal.matter().id()));
    }

    private static String gates(Key key) {
        if (key.judged().isEmpty()) {
            return "";
        }
        var passed = key.judged().stream().filter(one -> one.result().equals(KeyJudged.PASSED));
        return "%d/%d".formatted(passed.count(), key.judged().getLast().of());
    }

    private String nominators(Key key, Words words) {
        return key.nominations().stream()
                .map(one -> units.name(one.unit(), words))
                .collect(Collectors.joining(words.say("proposal.and")));
    }

    private static String activities(Proposal proposal, Words words) {
        var all = proposal.supervision().records();
        return all.isEmpty()
                ? ""
                : words.say("key.activities", all.size(), words.cell(all.getLast().on()));
    }

    private static String instructions(Proposal proposal, Words words) {
        var all = proposal.supervision().instructions().size();
        var open = proposal.supervision().open().size();
        return all == 0 ? "" : words.say("key.instructions", all, open);
    }

    /// The cells of a line in a table to be saved.
    static List<String> cells(KeyPage.Line line) {
        return List.of(
                line.number(),
                line.title(),
                line.standing().words(),
                line.gates(),
                line.nominators(),
                line.leader(),
                line.committee(),
                line.stage(),
                line.activities(),
                line.instructions());
    }
}

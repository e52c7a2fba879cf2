package org.tongxin.proposal.paper;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongxin.matter.Matter;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.Moment;
import org.tongxin.matter.log.Histories;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.matter.seal.Texts;
import org.tongxin.people.Names;
import org.tongxin.people.People;
import org.tongxin.people.Unit;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.packs.Packs;
import org.tongxin.proposal.packs.Style;

/// Gathers what the papers of a proposal are written from.
@Component
class Briefs {

    private static final int FACTS_MAX = 1_000;

    private final Texts texts;
    private final Names names;
    private final People people;
    private final Packs packs;
    private final Histories histories;
    private final InstantSource instants;

    Briefs(
            Texts texts,
            Names names,
            People people,
            Packs packs,
            Histories histories,
            InstantSource instants) {
        this.texts = texts;
        this.names = names;
        this.people = people;
        this.packs = packs;
        this.histories = histories;
        this.instants = instants;
    }

    LocalDate today() {
        return Moment.today(instants);
    }

    Style style(Proposal proposal) {
        return packs.of(proposal, today()).style();
    }

    List<String> channels(Proposal proposal) {
        return packs.of(proposal, today()).channels();
    }

    /// Full name of a unit.
    String unit(String code, Style style) {
        return style.unit(people.unit(code).map(Unit::zh).orElse(code));
    }

    Brief of(Proposal proposal) {
        var matter = proposal.matter();
        var style = style(proposal);
        var open = texts.open(sealed(proposal));
        var facts =
                histories.entries(matter.id(), 0, FACTS_MAX).stream()
                        .map(Histories.Entry::recorded)
                        .toList();
        return new Brief(
                proposal,
                style,
                today(),
                facts,
                open,
                parties(matter, style, open),
                code -> unit(code, style),
                committee(style));
    }

    private String committee(Style style) {
        return people.units(today()).stream()
                .filter(unit -> unit.kind().equals("proposal-committee"))
                .findFirst()
                .map(unit -> style.unit(unit.zh()))
                .orElse(style.committee() + "提案委员会");
    }

    private List<Brief.Behind> parties(Matter matter, Style style, Map<Sealed, String> open) {
        var ids = matter.parties().stream().map(MatterFact.Party::person).toList();
        var known = names.persons(ids);
        var behind = new ArrayList<Brief.Behind>();
        for (var party : matter.parties()) {
            var body = party.person().isEmpty() ? null : collective(party.person(), style);
            var written = party.name() == null ? "" : open.getOrDefault(party.name(), "");
            var name = body != null ? body : known.getOrDefault(party.person(), written);
            behind.add(new Brief.Behind(party.relation(), name, body != null));
        }
        return behind;
    }

    /// Full name of the organisation for which somebody proposes; absent of a member.
    private @Nullable String collective(String person, Style style) {
        return people.posts(person, today()).stream()
                .filter(post -> post.role().equals("collective"))
                .findFirst()
                .map(post -> unit(post.unit(), style))
                .orElse(null);
    }

    private static List<Sealed> sealed(Proposal proposal) {
        var matter = proposal.matter();
        var sealed = new ArrayList<@Nullable Sealed>();
        sealed.add(matter.title());
        matter.parties().forEach(party -> sealed.add(party.name()));
        matter.points().forEach(point -> sealed.add(point.text()));
        sealed.addAll(proposal.sections().values());
        for (var task : matter.tasks()) {
            task.answers().forEach(answer -> sealed.add(answer.text()));
            sealed.add(task.opinion());
        }
        matter.commitments().forEach(promise -> sealed.add(promise.text()));
        sealed.addAll(proposal.supervision().texts());
        return sealed.stream().filter(Objects::nonNull).toList();
    }
}

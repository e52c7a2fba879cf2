package org.tongxin.proposal.web.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongxin.acts.Acts;
import org.tongxin.matter.Actor;
import org.tongxin.matter.MatterFact.Absorbed;
import org.tongxin.matter.MatterFact.Party;
import org.tongxin.matter.log.Histories;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.matter.seal.Texts;
import org.tongxin.people.Names;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalKind;
import org.tongxin.proposal.web.merging.Merged.Into;
import org.tongxin.proposal.web.merging.Merged.Link;
import org.tongxin.proposal.web.merging.Merged.Taken;
import org.tongxin.proposal.web.merging.Merged.Text;
import org.tongxin.shell.Words;
import org.tongxin.shell.kit.Badge;
import org.tongxin.shell.kit.Tone;
import org.tongxin.story.Sentences;
import org.tongxin.views.Rings;

/// Reads what was merged into what. Whoever may read the leading proposal reads the texts of those
/// merged into it too: it answers them.
@Component
public class MergedReader {

    private final Acts acts;
    private final Histories histories;
    private final Texts texts;
    private final Names names;

    MergedReader(Acts acts, Histories histories, Texts texts, Names names) {
        this.acts = acts;
        this.histories = histories;
        this.texts = texts;
        this.names = names;
    }

    public Merged read(Proposal proposal, Actor reader, Words words) {
        var absorbed = proposal.matter().absorbed();
        var undone = undone(proposal, words);
        if (proposal.merged() == null && undone.isEmpty() && absorbed.isEmpty()) {
            return Merged.NOTHING;
        }
        return new Merged(
                into(proposal, reader, words).stream().toList(),
                undone,
                absorbed.stream().flatMap(one -> taken(one, reader, words).stream()).toList(),
                absorbed.isEmpty() ? List.of() : sides(proposal, words));
    }

    private List<Text> undone(Proposal proposal, Words words) {
        var undone = proposal.unmerged();
        if (undone == null) {
            return List.of();
        }
        var heading = words.say("merging.undone", Sentences.spoken(undone.matter()));
        var open = texts.open(List.of(undone.reason()));
        return List.of(new Text(heading, text(undone.reason(), open, words)));
    }

    /// The proposal a merged one is handled with, as this person sees it.
    public Optional<Acts.Seen> leading(Proposal proposal, Actor reader) {
        return acts.see(proposal.mergedInto(), reader);
    }

    /// 已并入提案2026-0012（合为一案）, for a list.
    public String listed(String id, Words words) {
        return find(id).map(proposal -> told(proposal, words)).orElse("");
    }

    public Link link(String id, Actor reader) {
        var href = acts.see(id, reader).isPresent() ? "/proposals/" + id : "";
        return new Link(Sentences.spoken(id), href);
    }

    private Optional<Proposal> find(String id) {
        return histories
                .find(id)
                .map(Histories.Standing::state)
                .filter(Proposal.class::isInstance)
                .map(Proposal.class::cast);
    }

    private static String told(Proposal proposal, Words words) {
        var merged = proposal.merged();
        return merged == null
                ? ""
                : words.say(
                        "merging.into",
                        Sentences.spoken(merged.matter()),
                        words.say("merging.practice." + merged.practice()));
    }

    private Optional<Into> into(Proposal proposal, Actor reader, Words words) {
        var merged = proposal.merged();
        if (merged == null) {
            return Optional.empty();
        }
        var leading = find(merged.matter()).orElseThrow();
        var open = open(leading, merged.consulted());
        var kind = acts.chained(ProposalKind.CODE).orElseThrow();
        var stage = Rings.stage(kind, leading.stage(), words);
        return Optional.of(
                new Into(
                        link(merged.matter(), reader),
                        title(leading, open, words),
                        told(proposal, words),
                        words.say("merging.into.lead." + merged.practice()),
                        new Badge(stage, leading.matter().closed() ? Tone.DONE : Tone.ACTIVE),
                        text(merged.consulted(), open, words)));
    }

    private Optional<Taken> taken(Absorbed absorbed, Actor reader, Words words) {
        return find(absorbed.matter())
                .map(
                        proposal -> {
                            var consulted = consulted(proposal);
                            var open = open(proposal, consulted);
                            return new Taken(
                                    link(absorbed.matter(), reader),
                                    title(proposal, open, words),
                                    words.say("merging.practice." + absorbed.practice()),
                                    people(absorbed.parties(), words),
                                    consulted.length == 0 ? "" : text(consulted[0], open, words),
                                    texts(proposal, open, words));
                        });
    }

    private static Sealed[] consulted(Proposal proposal) {
        var merged = proposal.merged();
        return merged == null ? new Sealed[0] : new Sealed[] {merged.consulted()};
    }

    private static List<Text> texts(Proposal proposal, Map<Sealed, String> open, Words words) {
        return proposal.sections().entrySet().stream()
                .map(
                        one ->
                                new Text(
                                        words.say("field." + one.getKey()),
                                        text(one.getValue(), open, words)))
                .toList();
    }

    private Map<Sealed, String> open(Proposal proposal, Sealed... more) {
        var sealed = new ArrayList<Sealed>(proposal.sections().values());
        Stream.ofNullable(proposal.matter().title()).forEach(sealed::add);
        sealed.addAll(List.of(more));
        return texts.open(sealed);
    }

    private static String title(Proposal proposal, Map<Sealed, String> open, Words words) {
        var title = proposal.matter().title();
        return title == null ? "" : text(title, open, words);
    }

    private static String text(Sealed sealed, Map<Sealed, String> open, Words words) {
        return open.getOrDefault(sealed, words.say("proposal.erased"));
    }

    /// 提案2026-0007：张三、李四, its own first.
    private List<String> sides(Proposal proposal, Words words) {
        var own = new ArrayList<>(proposal.matter().parties());
        proposal.matter().absorbed().forEach(one -> one.parties().forEach(own::remove));
        var sides = new ArrayList<String>();
        sides.add(side(proposal.matter().id(), own, words));
        for (var one : proposal.matter().absorbed()) {
            sides.add(side(one.matter(), one.parties(), words));
        }
        return sides;
    }

    private String side(String id, List<Party> parties, Words words) {
        return words.say("merging.side", Sentences.spoken(id), people(parties, words));
    }

    private String people(List<Party> parties, Words words) {
        var known = names.persons(parties.stream().map(Party::person).toList());
        var written =
                texts.open(parties.stream().map(Party::name).flatMap(Stream::ofNullable).toList());
        return parties.stream()
                .map(one -> known.getOrDefault(one.person(), named(one, written)))
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(words.say("proposal.and")));
    }

    private static String named(Party party, Map<Sealed, String> written) {
        var name = party.name();
        return name == null ? party.person() : written.getOrDefault(name, "");
    }
}

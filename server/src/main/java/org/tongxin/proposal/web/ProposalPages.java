package org.tongxin.proposal.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongxin.acts.Acts;
import org.tongxin.acts.Discretion;
import org.tongxin.chain.Chain;
import org.tongxin.chain.Chain.On;
import org.tongxin.drawing.Charts;
import org.tongxin.matter.State.Waiting;
import org.tongxin.people.Caller;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.publishing.PublishingActs;
import org.tongxin.proposal.web.ProposalPage.ActLink;
import org.tongxin.proposal.web.form.Details;
import org.tongxin.proposal.web.ledger.Ledger;
import org.tongxin.shell.Frame;
import org.tongxin.shell.Words;
import org.tongxin.shell.kit.PageHead;
import org.tongxin.story.Sentences;
import org.tongxin.views.ActForm;
import org.tongxin.views.ActForms;
import org.tongxin.views.Holders;
import org.tongxin.views.Rings;
import org.tongxin.views.Stories;
import org.tongxin.views.UnitNames;

/// Puts the page of one proposal together.
@Component
class ProposalPages {

    private final ProposalReader reader;
    private final Stories stories;
    private final Holders holders;
    private final UnitNames units;
    private final Charts charts;
    private final Ledger ledger;

    ProposalPages(
            ProposalReader reader,
            Stories stories,
            Holders holders,
            UnitNames units,
            Charts charts,
            Ledger ledger) {
        this.reader = reader;
        this.stories = stories;
        this.holders = holders;
        this.units = units;
        this.charts = charts;
        this.ledger = ledger;
    }

    /// What a page shows beside the proposal itself, what was done just now too.
    record Shown(
            int status,
            String done,
            List<ActForm> form,
            List<ActForm.Reason> why,
            List<ProposalPage.Kept> kept) {

        static Shown plain(String done) {
            return new Shown(200, done, List.of(), List.of(), List.of());
        }

        static Shown form(int status, ActForm form) {
            return new Shown(status, "", List.of(form), List.of(), List.of());
        }
    }

    Reading read(Acts.Seen seen, Caller caller, Words words) {
        return reader.read(seen, caller.actor(), words);
    }

    ProposalPage page(Reading reading, Frame frame, Shown shown) {
        var words = frame.words();
        var proposal = reading.proposal();
        var due = reader.due(reading);
        var late = due.filter(one -> one.tone() == org.tongxin.shell.kit.Tone.LATE).isPresent();
        var head = head(reading, words);
        return new ProposalPage(
                frame.titled(head.title()),
                reading.id(),
                shown.status(),
                head,
                Rings.of(
                        reading.seen().kind(),
                        proposal.stage(),
                        proposal.matter().closed(),
                        late,
                        words),
                charts.at(reading.seen().kind().chain(), proposal.stage(), words),
                holders.say(ProposalReader.desks(reading), words),
                due.stream().toList(),
                shown.done(),
                shown.form(),
                shown.why(),
                shown.kept(),
                acts(reading, shown.form().isEmpty()),
                reader.merged(reading),
                reader.body(reading),
                Discretion.tellsInside(reading.seen(), reading.actor()),
                ledger(reading, shown.form()),
                reader.beside(reading),
                stories.tell(proposal, reading::sees, words));
    }

    private PageHead head(Reading reading, Words words) {
        var proposal = reading.proposal();
        var raised = proposal.matter().raised().orElseThrow();
        var lead = new ArrayList<>(Details.marks(proposal, words));
        var form = proposal.form();
        if (form != null) {
            if (!proposal.season().isEmpty()) {
                lead.add(
                        words.say(
                                "season",
                                proposal.year() == 0 ? raised.year() : proposal.year(),
                                words.say("season." + proposal.season())));
            }
            lead.add(reader.word("category", form.category(), words));
        }
        lead.add(words.say("proposal.raised", words.day(raised.raisedOn())));
        return new PageHead(
                numbers(reading, words),
                reading.text(proposal.matter().title()),
                String.join(" · ", lead));
    }

    private static String numbers(Reading reading, Words words) {
        var spoken = Sentences.spoken(reading.id());
        return reading.proposal()
                .docketed()
                .map(_ -> spoken + " · " + docketNumber(reading.proposal(), words))
                .orElse(spoken);
    }

    /// 案号 2026-0042, or `""` while it is not on file.
    static String docketNumber(Proposal proposal, Words words) {
        return proposal.docketed()
                .map(
                        filed ->
                                words.say(
                                        "proposal.docket",
                                        "%d-%04d".formatted(filed.year(), filed.serial())))
                .orElse("");
    }

    private List<ActLink> acts(Reading reading, boolean mayBeStrong) {
        var wanted = wanted(reading);
        var links = new ArrayList<ActLink>();
        var promises = new HashSet<Integer>();
        for (var act : reading.seen().actions()) {
            if (act.on() == On.COMMITMENT) {
                promises.add(act.target());
            } else if (act.on() != On.ITEM || act.equals(wanted)) {
                links.add(link(reading, act, mayBeStrong && act.equals(wanted)));
            }
        }
        links.sort((a, b) -> Boolean.compare(b.strong(), a.strong()));
        if (!promises.isEmpty()) {
            var label = reading.words().say("ledger.go", promises.size());
            links.add(new ActLink(label, "", "#promises", false, Map.of()));
        }
        return links;
    }

    private ProposalPage.Ledger ledger(Reading reading, List<ActForm> form) {
        var eye = reader.eye(reading);
        var wanted = form.isEmpty() ? wanted(reading) : null;
        var promises = new ArrayList<ProposalPage.Promised>();
        var about = "";
        for (var promise : ledger.promises().of(eye)) {
            var links = new ArrayList<ActLink>();
            for (var act : reading.seen().actions()) {
                if (act.on() == On.COMMITMENT && act.target() == promise.no()) {
                    links.add(link(reading, act, act.equals(wanted)));
                    about = isOf(form, reading, act) ? promise.text() : about;
                }
            }
            promises.add(new ProposalPage.Promised(promise, links));
        }
        return new ProposalPage.Ledger(
                promises,
                ledger.earlier().of(eye),
                ledger.papers().of(eye),
                ledger.letters().of(eye),
                ledger.supervision().of(eye.seen(), eye.actor(), eye.words()),
                about,
                ledger.desk(eye));
    }

    private static boolean isOf(List<ActForm> form, Reading reading, Chain.Available act) {
        return form.stream()
                .filter(one -> one.address().equals(reading.address() + "/" + act.noun()))
                .anyMatch(one -> String.valueOf(act.target()).equals(one.hidden().get("task")));
    }

    /// The act that waits for this reader; what he may do beside is never put before him.
    private static Chain.@org.jspecify.annotations.Nullable Available wanted(Reading reading) {
        var desks = Holders.desks(reading.actor());
        var waiting =
                reading.proposal().waiting().stream()
                        .filter(one -> desks.contains(one.scope()))
                        .toList();
        var actions = reading.seen().actions();
        return actions.stream()
                .filter(act -> waiting.stream().anyMatch(one -> isFor(one, act)))
                .findFirst()
                .orElse(null);
    }

    private static boolean isFor(Waiting waiting, Chain.Available act) {
        return waiting.action().equals(act.name()) && waiting.task() == act.target();
    }

    private ActLink link(Reading reading, Chain.Available act, boolean strong) {
        var words = reading.words();
        var matter = reading.proposal().matter();
        var unit =
                act.on() == On.TASK && matter.tasks().size() > 1
                        ? matter.task(act.target())
                                .map(task -> units.name(task.unit(), words))
                                .orElse("")
                        : "";
        var address = reading.address() + "/" + PublishingActs.page(act);
        var direct = act.fields().isEmpty() && !act.lasting();
        return new ActLink(
                words.chinese() ? act.zh() : act.en(),
                unit,
                direct
                        ? address
                        : address + (act.target() == 0 ? "" : "?task=" + act.target()) + "#act",
                strong,
                direct ? hidden(act, matter.version()) : Map.of());
    }

    private static Map<String, String> hidden(Chain.Available act, long version) {
        var hidden = new LinkedHashMap<String, String>();
        hidden.put("task", String.valueOf(act.target()));
        hidden.put("version", String.valueOf(version));
        hidden.put("key", ActForms.newKey());
        return hidden;
    }
}

package org.tongxin.proposal.web.supervising;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongxin.acts.Acts;
import org.tongxin.acts.Discretion;
import org.tongxin.matter.Actor;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.matter.seal.Texts;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.packs.Packs;
import org.tongxin.proposal.supervising.Key;
import org.tongxin.proposal.supervising.SupervisionFact.KeyJudged;
import org.tongxin.proposal.supervising.SupervisionFact.Supervised;
import org.tongxin.proposal.web.supervising.SupervisionView.Entry;
import org.tongxin.proposal.web.supervising.SupervisionView.File;
import org.tongxin.proposal.web.supervising.SupervisionView.Line;
import org.tongxin.shell.Words;
import org.tongxin.shell.kit.Badge;
import org.tongxin.shell.kit.Tone;
import org.tongxin.views.UnitNames;

/// Reads the supervision of a proposal into its part of the page.
@Component
public class SupervisionReader {

    private final Texts texts;
    private final UnitNames units;
    private final Packs packs;
    private final Orders orders;

    SupervisionReader(Texts texts, UnitNames units, Packs packs, Orders orders) {
        this.texts = texts;
        this.units = units;
        this.packs = packs;
        this.orders = orders;
    }

    /// A proposal under the eye of one person, with the texts of its supervision opened.
    record Sight(
            Acts.Seen seen,
            Actor reader,
            Proposal proposal,
            Words words,
            Map<Sealed, String> open) {

        String text(@Nullable Sealed sealed) {
            return sealed == null ? "" : open.getOrDefault(sealed, words.say("proposal.erased"));
        }

        boolean inside() {
            return Discretion.tellsInside(seen, reader);
        }

        List<File> files(Collection<String> ids) {
            return proposal.matter().attachments().stream()
                    .map(one -> one.file())
                    .filter(file -> ids.contains(file.file()))
                    .map(file -> new File(text(file.name()), "/files/" + file.file()))
                    .toList();
        }
    }

    public SupervisionView of(Acts.Seen seen, Actor reader, Words words) {
        if (!(seen.state() instanceof Proposal proposal)) {
            throw new IllegalArgumentException("no proposal");
        }
        var sealed = new ArrayList<>(proposal.supervision().texts());
        proposal.matter().attachments().forEach(one -> sealed.add(one.file().name()));
        var nothing = proposal.supervision().texts().isEmpty();
        var open = nothing ? Map.<Sealed, String>of() : texts.open(sealed);
        var sight = new Sight(seen, reader, proposal, words, open);
        return new SupervisionView(
                badge(sight),
                leads(sight),
                sight.inside() ? choosing(sight) : List.of(),
                proposal.supervision().records().reversed().stream()
                        .map(one -> record(sight, one))
                        .toList(),
                sight.inside() ? orders.of(sight) : List.of());
    }

    /// What is only nominated is told to offices and units.
    private static List<Badge> badge(Sight sight) {
        var key = sight.proposal().supervision().key();
        var told =
                switch (key.standing()) {
                    case NONE -> false;
                    case CONFIRMED, NOTICED -> true;
                    case NOMINATED, LISTED, JUDGED, PASSED, NOT_CHOSEN, ENDED -> sight.inside();
                };
        return told ? List.of(badge(key, sight.words())) : List.of();
    }

    static Badge badge(Key key, Words words) {
        var tone =
                switch (key.standing()) {
                    case CONFIRMED -> Tone.ACTIVE;
                    case NOMINATED, LISTED, JUDGED, PASSED, NOTICED -> Tone.WAITING;
                    case NONE, NOT_CHOSEN, ENDED -> Tone.PLAIN;
                };
        return new Badge(words.say("key.standing." + key.standing().code()), tone);
    }

    private List<Line> leads(Sight sight) {
        var key = sight.proposal().supervision().key();
        var one = key.confirmed();
        if (one == null || !key.isConfirmed()) {
            return List.of();
        }
        var words = sight.words();
        return List.of(
                new Line(words.say("key.leader"), sight.text(one.leader())),
                new Line(words.say("key.committee"), units.name(one.unit(), words)));
    }

    private List<Line> choosing(Sight sight) {
        var words = sight.words();
        var key = sight.proposal().supervision().key();
        var lines = new ArrayList<Line>();
        for (var one : key.nominations()) {
            var by = words.say("key.nominated-by", units.name(one.unit(), words));
            lines.add(new Line(by, sight.text(one.reason())));
        }
        key.judged().forEach(one -> lines.add(judged(sight, one)));
        var notice = key.notice();
        if (notice != null) {
            lines.add(
                    new Line(
                            words.say("key.notice"),
                            words.say(
                                    "key.days",
                                    words.day(notice.from()),
                                    words.day(notice.until()))));
        }
        for (var one : key.objections()) {
            lines.add(
                    new Line(
                            words.say("key.objection", words.day(one.on())),
                            sight.text(one.text())));
        }
        if (key.why() != null) {
            lines.add(new Line(words.say("key.why"), sight.text(key.why())));
        }
        return lines;
    }

    private Line judged(Sight sight, KeyJudged one) {
        var words = sight.words();
        var gate =
                packs.of(sight.proposal(), one.on()).supervision().gates().stream()
                        .filter(option -> option.code().equals(one.gate()))
                        .map(option -> words.chinese() ? option.zh() : option.en())
                        .findFirst()
                        .orElse(one.gate());
        var said = words.say("key.judged." + one.result(), words.day(one.on()));
        var note = sight.text(one.note());
        return new Line(gate, note.isEmpty() ? said : said + words.say("ledger.colon") + note);
    }

    private Entry record(Sight sight, Supervised one) {
        var words = sight.words();
        var form =
                packs.of(sight.proposal(), one.on()).supervision().forms().stream()
                        .filter(option -> option.code().equals(one.form()))
                        .map(option -> words.chinese() ? option.zh() : option.en())
                        .findFirst()
                        .orElse(one.form());
        var lines = new ArrayList<Line>();
        add(lines, sight, "led-by", one.leader());
        add(lines, sight, "participants", one.participants());
        add(lines, sight, "result", one.result());
        add(lines, sight, "follow-up", one.followUp());
        return new Entry(
                words.say("supervision.record", form, words.day(one.on())),
                lines,
                sight.files(one.files()));
    }

    private static void add(List<Line> lines, Sight sight, String label, @Nullable Sealed text) {
        if (text != null) {
            lines.add(new Line(sight.words().say("supervision." + label), sight.text(text)));
        }
    }
}

package org.tongxin.proposal.raising;

import static org.tongxin.matter.Decision.accept;
import static org.tongxin.matter.Decision.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tongxin.chain.Inputs;
import org.tongxin.matter.Command;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Fact;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.MatterFact.Closed;
import org.tongxin.matter.MatterFact.Invited;
import org.tongxin.matter.MatterFact.Party;
import org.tongxin.matter.MatterFact.Point;
import org.tongxin.matter.MatterFact.Raised;
import org.tongxin.matter.Moment;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.ProposalChain;
import org.tongxin.proposal.ProposalFact;
import org.tongxin.proposal.packs.Forms;
import org.tongxin.proposal.packs.Limits;
import org.tongxin.proposal.packs.Pack;
import org.tongxin.proposal.packs.Packs;

/// Submitting (提出): a proposer hands in a proposal, or the importer brings in an old one.
public final class Submitting {

    static final String PREFIX = "p";
    static final String CO_SIGNERS = "co-signers";

    /// Points a form may ask for under any rule pack.
    private static final int POINTS_MAX = 100;

    public record Submit(
            Sealed title,
            Sealed situation,
            Sealed analysis,
            List<Sealed> points,
            String category,
            List<String> coSigners,
            List<MatterFact.Attached> attachments,
            Particulars more)
            implements Command {

        /// Alone, without attachments, and nothing said beside.
        public Submit(
                Sealed title,
                Sealed situation,
                Sealed analysis,
                List<Sealed> points,
                String category) {
            this(
                    title,
                    situation,
                    analysis,
                    points,
                    category,
                    List.of(),
                    List.of(),
                    Particulars.NONE);
        }

        public Submit with(List<String> others, Particulars said) {
            return new Submit(
                    title, situation, analysis, points, category, others, attachments, said);
        }

        public static Submit read(int task, Inputs in) {
            var points =
                    IntStream.rangeClosed(1, POINTS_MAX)
                            .mapToObj(no -> "point-" + no)
                            .filter(in::has)
                            .map(in::text)
                            .toList();
            return new Submit(
                    in.text("title"),
                    in.text("situation"),
                    in.text("analysis"),
                    points,
                    in.code("category"),
                    in.codes(CO_SIGNERS),
                    in.files(Forms.ATTACHMENTS),
                    Particulars.read(in));
        }
    }

    /// @param source id in the system it comes from
    /// @param proposer type of proposer: member, joint or collective
    /// @param names proposers nobody has claimed yet
    /// @param concluded it was answered elsewhere, so that nothing is left to do
    /// @param told what became of it there; absent when that is not told
    public record Import(
            Submit form,
            String source,
            LocalDate raisedOn,
            String proposer,
            List<Sealed> names,
            boolean concluded,
            ProposalFact.@Nullable HandledElsewhere told)
            implements Command {
        public Import {
            names = List.copyOf(names);
        }
    }

    public static Decision decide(Pack pack, Submit command, Moment moment) {
        var actor = moment.actor();
        var said = command.more().proposer();
        var when = new Proposing.When(pack.season(moment.at()), moment.at());
        var refusal = Proposing.refusal(pack, actor.role(), said, when);
        if (refusal.isPresent()) {
            return refuse(refusal.get());
        }
        var type = Proposing.type(actor.role(), said);
        return raise(pack, command, new By(actor.person(), type, List.of()), moment);
    }

    /// Who proposes.
    ///
    /// @param type code of the rule pack
    /// @param entered that somebody else enters it for him, if so
    record By(String person, String type, List<Fact> entered) {}

    static Decision raise(Pack pack, Submit command, By by, Moment moment) {
        var raised =
                raised(
                        pack,
                        command,
                        moment,
                        pack.sessionYear(moment.at()),
                        new Origin("native", "", moment.today(), by.type()),
                        List.of(new Party("proposer", by.person(), null)));
        var asked = asked(command, by.person());
        var facts = new ArrayList<Fact>();
        facts.add(raised);
        facts.addAll(by.entered());
        var season = asked.isEmpty() ? pack.season(moment.at()) : "";
        facts.add(command.more().of(command, season, by.type()));
        facts.addAll(command.attachments());
        asked.forEach(person -> facts.add(new Invited(person)));
        var limit = asked.isEmpty() ? Limits.EXAMINATION : Limits.CO_SIGNING;
        facts.add(pack.clock(limit, 0, moment.at()));
        return accept(facts);
    }

    /// Whoever is asked to sign: each once, and not the proposer, who signs first.
    private static List<String> asked(Submit command, String proposer) {
        return command.coSigners().stream()
                .filter(one -> !one.equals(proposer))
                .distinct()
                .toList();
    }

    public static Decision decide(Packs packs, Import command, Moment moment) {
        var pack = packs.on(moment.today());
        var parties =
                command.names().stream().map(name -> new Party("proposer", "", name)).toList();
        var day = command.raisedOn();
        var at = day.atStartOfDay(Moment.ZONE).toInstant();
        var facts = new ArrayList<Fact>();
        facts.add(
                raised(
                        pack,
                        command.form(),
                        moment,
                        day.getYear(),
                        new Origin("import", command.source(), day, command.proposer()),
                        parties));
        var season = packs.on(day).season(at);
        facts.add(command.form().more().of(command.form(), season, command.proposer()));
        if (command.concluded() && command.told() != null) {
            facts.add(command.told());
        }
        facts.add(
                command.concluded()
                        ? new Closed()
                        : pack.clock(Limits.EXAMINATION, 0, moment.at()));
        return accept(facts);
    }

    private record Origin(String code, String source, LocalDate day, String proposer) {}

    private static Raised raised(
            Pack pack, Submit form, Moment moment, int year, Origin origin, List<Party> parties) {
        return new Raised(
                PREFIX,
                year,
                moment.numbers().next(PREFIX + "-" + year),
                form.title(),
                origin.code(),
                origin.source(),
                origin.day(),
                parties,
                points(form),
                ProposalChain.VERSION,
                pack.hash());
    }

    static List<Point> points(Submit form) {
        var points = new ArrayList<Point>();
        for (var text : form.points()) {
            points.add(new Point(points.size() + 1, text));
        }
        return points;
    }

    private Submitting() {}
}

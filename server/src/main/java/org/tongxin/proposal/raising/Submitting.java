package org.tongxin.proposal.raising;

import static org.tongxin.matter.Decision.accept;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tongxin.chain.Inputs;
import org.tongxin.matter.Actor;
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
            List<MatterFact.Attached> attachments)
            implements Command {

        /// Alone, and without attachments.
        public Submit(
                Sealed title,
                Sealed situation,
                Sealed analysis,
                List<Sealed> points,
                String category) {
            this(title, situation, analysis, points, category, List.of(), List.of());
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
                    in.files(Forms.ATTACHMENTS));
        }
    }

    /// @param source id in the system it comes from
    /// @param proposer type of proposer: member, joint or collective
    /// @param names proposers nobody has claimed yet
    /// @param concluded it was answered elsewhere, so that nothing is left to do
    public record Import(
            Submit form,
            String source,
            LocalDate raisedOn,
            String proposer,
            List<Sealed> names,
            boolean concluded)
            implements Command {
        public Import {
            names = List.copyOf(names);
        }
    }

    public static Decision decide(Pack pack, Submit command, Moment moment) {
        var type = moment.actor().role().equals("collective") ? "collective" : "member";
        var raised =
                raised(
                        pack,
                        command,
                        moment,
                        pack.sessionYear(moment.at()),
                        new Origin("native", "", moment.today(), type),
                        List.of(new Party("proposer", moment.actor().person(), null)));
        var asked = asked(command, moment.actor());
        var facts = new ArrayList<Fact>();
        facts.add(raised);
        facts.add(form(command, asked.isEmpty() ? pack.season(moment.at()) : "", type));
        facts.addAll(command.attachments());
        asked.forEach(person -> facts.add(new Invited(person)));
        var limit = asked.isEmpty() ? Limits.EXAMINATION : Limits.CO_SIGNING;
        facts.add(pack.clock(limit, 0, moment.at()));
        return accept(facts);
    }

    /// Whoever is asked to sign: each once, and not the proposer, who signs first.
    private static List<String> asked(Submit command, Actor proposer) {
        return command.coSigners().stream().filter(one -> !proposer.is(one)).distinct().toList();
    }

    public static Decision decide(Packs packs, Import command, Moment moment) {
        var pack = packs.on(moment.today());
        var parties =
                command.names().stream().map(name -> new Party("proposer", "", name)).toList();
        var day = command.raisedOn();
        var at = day.atStartOfDay(Moment.ZONE).toInstant();
        return accept(
                raised(
                        pack,
                        command.form(),
                        moment,
                        day.getYear(),
                        new Origin("import", command.source(), day, command.proposer()),
                        parties),
                form(command.form(), packs.on(day).season(at), command.proposer()),
                command.concluded()
                        ? new Closed()
                        : pack.clock(Limits.EXAMINATION, 0, moment.at()));
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

    static ProposalFact.Submitted form(Submit form, String season, String proposer) {
        return new ProposalFact.Submitted(
                season,
                proposer,
                form.category(),
                "",
                form.situation(),
                form.analysis(),
                List.of(),
                "full",
                null,
                "no",
                null,
                null);
    }

    private Submitting() {}
}

package org.tongxin.proposal.merging;

import static org.tongxin.matter.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongxin.chain.Inputs;
import org.tongxin.matter.Command.Concerning;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Decision.Accepted;
import org.tongxin.matter.Decision.Beside;
import org.tongxin.matter.Fact;
import org.tongxin.matter.Matter.Deadline;
import org.tongxin.matter.MatterFact.Absorbed;
import org.tongxin.matter.MatterFact.DeadlineMet;
import org.tongxin.matter.MatterFact.MergedInto;
import org.tongxin.matter.MatterFact.Party;
import org.tongxin.matter.MatterFact.Point;
import org.tongxin.matter.MatterFact.Released;
import org.tongxin.matter.MatterFact.Unmerged;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Refusal;
import org.tongxin.matter.State;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.packs.Limits;
import org.tongxin.proposal.packs.Pack;

/// Merging (并案): a proposal is handled with another that asks for the same, and has its points
/// answered there. All become proposers of one case (合为一案), or each is answered for his own
/// (合并办理、分别答复). Undone (撤销并案) until units have it, it is as it was, with its clock anew.
public final class Merging {

    public static final String ONE_CASE = "one-case";
    public static final String TOGETHER = "together";

    /// Relation of those whose proposal is handled together with the one they stand beside.
    public static final String BESIDE = "beside";

    /// @param into id of the proposal that is handled for this one too
    /// @param consulted how those who raised it were asked
    public record Merge(String into, String practice, Sealed consulted) implements Concerning {
        static Merge read(int task, Inputs in) {
            return new Merge(in.code("into"), in.code("practice"), in.text("consulted"));
        }

        @Override
        public Set<String> others(State state) {
            return Set.of(into);
        }
    }

    public record Unmerge(Sealed reason) implements Concerning {
        static Unmerge read(int task, Inputs in) {
            return new Unmerge(in.text("reason"));
        }

        @Override
        public Set<String> others(State state) {
            return state instanceof Proposal proposal && proposal.merged() != null
                    ? Set.of(proposal.mergedInto())
                    : Set.of();
        }
    }

    static Decision decide(Pack pack, Proposal proposal, Merge command, Moment moment) {
        var leading = leading(command.into(), moment);
        var wrong = Leading.wrong(pack, proposal, leading);
        if (wrong.isPresent()) {
            return refuse(wrong.get());
        }
        var matter = proposal.matter();
        var facts = new ArrayList<Fact>();
        facts.add(new MergedInto(command.into(), command.practice(), command.consulted()));
        matter.deadlines().stream()
                .filter(Deadline::isOwed)
                .map(owed -> new DeadlineMet(owed.limit(), owed.task()))
                .forEach(facts::add);
        var parties = parties(proposal, command.practice());
        var points =
                matter.points().stream()
                        .map(point -> new Point(point.no(), point.text().again()))
                        .toList();
        var absorbed = new Absorbed(matter.id(), command.practice(), parties, points);
        return new Accepted(facts, List.of(new Beside(command.into(), List.of(absorbed))));
    }

    /// Who stands behind the leading one from now on, and as what.
    private static List<Party> parties(Proposal proposal, String practice) {
        return proposal.matter().parties().stream()
                .map(party -> of(party, practice.equals(TOGETHER) ? BESIDE : party.relation()))
                .distinct()
                .toList();
    }

    private static Party of(Party party, String relation) {
        var name = party.name();
        return new Party(relation, party.person(), name == null ? null : name.again());
    }

    static Decision decide(Pack pack, Proposal proposal, Unmerge command, Moment moment) {
        var hindered = hindered(proposal, moment.others());
        if (hindered.isPresent()) {
            return refuse(hindered.get());
        }
        var leading = leading(proposal.mergedInto(), moment);
        var id = proposal.matter().id();
        var parties =
                leading.matter().absorbed().stream()
                        .filter(one -> one.matter().equals(id))
                        .findFirst()
                        .map(Absorbed::parties)
                        .orElseThrow();
        var limit = proposal.docketed().isPresent() ? Limits.DISPATCHING : Limits.EXAMINATION;
        return new Accepted(
                List.of(
                        new Unmerged(proposal.mergedInto(), command.reason()),
                        pack.clock(limit, 0, moment.at())),
                List.of(new Beside(proposal.mergedInto(), List.of(new Released(id, parties)))));
    }

    /// Units have the proposal it was merged into, and handle both.
    public static Optional<Refusal> hindered(Proposal proposal, Moment.Others others) {
        return others.find(proposal.mergedInto())
                .map(Proposal.class::cast)
                .filter(leading -> !Leading.STAGES.contains(leading.stage()))
                .map(leading -> new NotMerged.DispatchedAlready(Leading.spoken(leading)));
    }

    /// That it is there was asked before.
    private static Proposal leading(String id, Moment moment) {
        return moment.others().find(id).map(Proposal.class::cast).orElseThrow();
    }

    /// What keeps one that others were merged into from ending, if anything: they would end with it
    /// unasked.
    public static Optional<Refusal> holds(Proposal proposal) {
        return Leading.holds(proposal);
    }

    /// What keeps one who came with a merged proposal from leaving the one that leads it: it is his
    /// own that he would leave.
    public static Optional<Refusal> holds(Proposal proposal, String person) {
        return Leading.holds(proposal, one -> Leading.cameWith(one, person));
    }

    private Merging() {}
}

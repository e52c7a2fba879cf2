package org.tongxin.proposal.raising;

import static org.tongxin.matter.Decision.accept;
import static org.tongxin.matter.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongxin.chain.Inputs;
import org.tongxin.matter.Command;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Fact;
import org.tongxin.matter.MatterFact.DeadlineMet;
import org.tongxin.matter.MatterFact.Revised;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Refusal;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalFact;
import org.tongxin.proposal.packs.Limits;
import org.tongxin.proposal.packs.Pack;

/// Revising (修改): a proposal taken back (撤回修改) or given back (退回修改) is written anew and handed in
/// again under its number. Whoever signed it stands behind it still, and may leave.
public final class Revising {

    public record Recall() implements Command {
        static Recall read(int task, Inputs in) {
            return new Recall();
        }
    }

    public record Revise(Submitting.Submit form) implements Command {
        static Revise read(int task, Inputs in) {
            return new Revise(Submitting.Submit.read(task, in));
        }
    }

    public static Decision decide(Proposal proposal, Recall command, Moment moment) {
        return accept(new ProposalFact.Recalled(), new DeadlineMet(Limits.EXAMINATION, 0));
    }

    /// One given back keeps the season in which it was first handed in; one taken back counts to
    /// the season in which it is handed in anew.
    public static Decision decide(Pack pack, Proposal proposal, Revise command, Moment moment) {
        var role = moment.actor().role();
        return decide(pack, proposal, new Written(command.form(), role, List.of()), moment);
    }

    /// What is written anew.
    ///
    /// @param role of the one in whose name it is written
    /// @param entered that somebody else enters it for him, if so
    record Written(Submitting.Submit form, String role, List<Fact> entered) {}

    static Decision decide(Pack pack, Proposal proposal, Written written, Moment moment) {
        var form = written.form();
        var refusal = refusal(pack, proposal, written, moment);
        if (refusal.isPresent()) {
            return refuse(refusal.get());
        }
        var more = form.more().after(proposal);
        var facts = new ArrayList<Fact>();
        facts.add(new Revised(form.title(), Submitting.points(form)));
        facts.addAll(written.entered());
        facts.add(more.of(form, "", more.proposer()));
        if (proposal.why() instanceof ProposalFact.Recalled) {
            facts.add(
                    new ProposalFact.HandedIn(
                            pack.season(moment.at()), pack.sessionYear(moment.at())));
        }
        facts.addAll(form.attachments());
        facts.add(pack.clock(Limits.EXAMINATION, 0, moment.at()));
        return accept(facts);
    }

    /// As when it was handed in first; one given back is judged by the season it keeps.
    private static Optional<Refusal> refusal(
            Pack pack, Proposal proposal, Written written, Moment moment) {
        var said = written.form().more().proposer();
        var taken = proposal.why() instanceof ProposalFact.Recalled;
        var season = taken ? pack.season(moment.at()) : proposal.season();
        var when = new Proposing.When(season, moment.at());
        var type = proposal.form() == null ? "" : proposal.form().proposer();
        return said.isEmpty()
                ? Proposing.closed(pack, type, when)
                : Proposing.refusal(pack, written.role(), said, when);
    }

    private Revising() {}
}

package org.tongxin.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tongxin.chain.AtStage;
import org.tongxin.chain.Chain;
import org.tongxin.chain.ChainedKind;
import org.tongxin.chain.Field;
import org.tongxin.matter.Command;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Fact;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Recorded;
import org.tongxin.matter.Refusal.AtTheDoor;

/// Proposals (提案) as the door knows them.
@Component
public class ProposalKind implements ChainedKind<Proposal> {

    public static final String CODE = "proposal";

    private static final Set<String> ROLES_THAT_SEE_ALL =
            Set.of(
                    "proposal-office",
                    "proposal-committee",
                    "channel-office",
                    "leader",
                    "clock",
                    "import");

    private final Pack pack;
    private final Chain<Proposal> chain;

    ProposalKind(Pack pack) {
        this.pack = pack;
        this.chain = ProposalChain.of(pack);
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Map<String, Class<? extends Fact>> facts() {
        return Map.of(
                "Submitted.v1", ProposalFact.Submitted.class,
                "Docketed.v1", ProposalFact.Docketed.class,
                "Declined.v1", ProposalFact.Declined.class);
    }

    @Override
    public Proposal blank() {
        return Proposal.BLANK;
    }

    @Override
    public Proposal fold(Proposal state, Recorded fact) {
        return state.after(fact);
    }

    @Override
    public Chain<Proposal> chain() {
        return chain;
    }

    @Override
    public Set<String> rolesThatSeeAll() {
        return ROLES_THAT_SEE_ALL;
    }

    /// The codes of this place with their words: `outcome`, `degree`, `means`, `reason` or
    /// `category`.
    public List<Field.Option> options(String of) {
        return switch (of) {
            case "outcome" -> pack.outcomes();
            case "degree" -> pack.degrees();
            case "means" -> pack.contactMeans();
            case "reason" -> pack.declineReasons();
            case "category" -> pack.categories();
            default -> throw new IllegalArgumentException("no such list: " + of);
        };
    }

    @Override
    public AtStage notNow(Proposal state, String action) {
        var stage = chain.stage(state.stage()).orElseThrow();
        return new AtStage(action, stage.zh(), stage.en());
    }

    @Override
    public List<Fact> lapsed(Proposal state, Command.PassDeadline passed) {
        return Rating.lapsed(state, passed);
    }

    @Override
    public MatterFact.DeadlineSet clock(String limit, int task, Instant from) {
        return pack.clock(limit, task, from);
    }

    @Override
    public Decision decideForMachine(Proposal state, Command command, Moment moment) {
        return switch (command) {
            case Submitting.Import old -> Submitting.decide(pack, old, moment);
            default -> Decision.refuse(new AtTheDoor.NotYours());
        };
    }
}

package org.tongxin.proposal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tongxin.chain.AtStage;
import org.tongxin.chain.Chain;
import org.tongxin.chain.ChainedKind;
import org.tongxin.chain.Field;
import org.tongxin.matter.Command;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Fact;
import org.tongxin.matter.Matter;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Recorded;
import org.tongxin.matter.Refusal;
import org.tongxin.matter.Refusal.AtTheDoor;
import org.tongxin.proposal.following.Following;
import org.tongxin.proposal.handling.Handling;
import org.tongxin.proposal.merging.Merging;
import org.tongxin.proposal.packs.Limits;
import org.tongxin.proposal.packs.Packs;
import org.tongxin.proposal.raising.CoSigning;
import org.tongxin.proposal.raising.Submitting;
import org.tongxin.proposal.rating.Rating;
import org.tongxin.proposal.supervising.SupervisionFact;
import org.tongxin.story.Sentences;

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

    /// Of what is confidential; channel offices see it once it is on file.
    private static final Set<String> ROLES_THAT_SEE_CONFINED =
            Set.of("proposal-office", "proposal-committee", "clock", "import");

    private final Packs packs;
    private final InstantSource instants;
    private final Chain<Proposal> chain;

    ProposalKind(Packs packs, InstantSource instants) {
        this.packs = packs;
        this.instants = instants;
        this.chain = ProposalChain.of(packs);
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Map<String, Class<? extends Fact>> facts() {
        var facts = new HashMap<String, Class<? extends Fact>>();
        add(ProposalFact.class, facts);
        add(SupervisionFact.class, facts);
        facts.put("Submitted.v2", ProposalFact.Submitted.class);
        facts.remove("Submitted.v1");
        return facts;
    }

    private static void add(Class<?> sealed, Map<String, Class<? extends Fact>> facts) {
        for (var type : sealed.getPermittedSubclasses()) {
            if (type.isSealed()) {
                add(type, facts);
            } else {
                facts.put(type.getSimpleName() + ".v1", type.asSubclass(Fact.class));
            }
        }
    }

    @Override
    public Map<String, Fact.Upcast> upcasts() {
        return Map.of("Submitted.v1", new Fact.Upcast("Submitted.v2", ProposalKind::ofOld));
    }

    /// What the first form did not ask.
    private static Map<String, Object> ofOld(Map<String, Object> body) {
        body.putAll(
                Map.of("sphere", "", "units", List.of(), "consent", "full", "confidential", "no"));
        return body;
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

    @Override
    public Set<String> rolesThatSeeConfined() {
        return ROLES_THAT_SEE_CONFINED;
    }

    @Override
    public Set<String> rolesToldOfDelay() {
        return Set.of("proposal-office");
    }

    /// The codes of this place with their words: `outcome`, `degree`, `means`, `reason`,
    /// `convert-reason`, `sphere`, `consent`, `proposer` or `category`.
    public List<Field.Option> options(String of) {
        var pack = packs.on(Moment.today(instants));
        return switch (of) {
            case "outcome" -> pack.outcomes();
            case "degree" -> pack.degrees();
            case "means" -> pack.contactMeans();
            case "reason" -> pack.declineReasons();
            case "convert-reason" -> pack.convertReasons();
            case "sphere" -> pack.spheres();
            case "consent" -> pack.consents();
            case "proposer" -> pack.proposers();
            case "category" -> pack.categories();
            default -> throw new IllegalArgumentException("no such list: " + of);
        };
    }

    /// Types of proposers that may not propose in this season (不在受理期).
    public Set<String> outOfSeason() {
        var pack = packs.on(Moment.today(instants));
        return pack.season(instants.instant()).equals("plenary") ? Set.of() : pack.plenaryOnly();
    }

    /// The day on which the next plenary season opens.
    public LocalDate plenaryOpens() {
        return packs.on(Moment.today(instants)).plenaryOpens(instants.instant());
    }

    /// The type of proposer a unit of a kind is, or `""` where the place does not say.
    public String proposerOf(String unitKind) {
        return packs.on(Moment.today(instants)).proposerOf(unitKind);
    }

    @Override
    public String letter(Matter matter, String outcome) {
        var day = matter.judgedOn().orElseGet(() -> Moment.today(instants));
        return packs.on(day).letters().getOrDefault(outcome, "");
    }

    @Override
    public String spoken(String id) {
        return Sentences.spoken(id);
    }

    @Override
    public AtStage notNow(Proposal state, String action) {
        var stage = chain.stage(state.stage()).orElseThrow();
        return new AtStage(action, stage.zh(), stage.en());
    }

    @Override
    public Optional<Refusal> hindered(String action, Proposal state, Moment.Others others) {
        return action.equals("unmerge") ? Merging.hindered(state, others) : Optional.empty();
    }

    @Override
    public List<Fact> lapsed(Proposal state, Command.PassDeadline passed, Moment moment) {
        return switch (passed.limit()) {
            case Limits.FEEDBACK -> Rating.lapsed(packs.of(state, moment.today()), state, moment);
            case Limits.CO_SIGNING -> CoSigning.lapsed(packs.of(state, moment.today()), state);
            case Limits.ARCHIVING -> Following.lapsed(state);
            default -> Handling.lapsed(state, passed);
        };
    }

    @Override
    public MatterFact.DeadlineSet clock(Proposal state, String limit, int task, Instant from) {
        var today = LocalDate.ofInstant(from, Moment.ZONE);
        return packs.of(state, today).clock(limit, task, from);
    }

    @Override
    public Decision decideForMachine(Proposal state, Command command, Moment moment) {
        return switch (command) {
            case Submitting.Import old -> Submitting.decide(packs, old, moment);
            default -> Decision.refuse(new AtTheDoor.NotYours());
        };
    }
}

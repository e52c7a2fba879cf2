package org.tongxin.proposal;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Command;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Fact;
import org.tongxin.matter.MatterFact.Raised;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Recorded;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.matter.seal.Sealing;
import org.tongxin.proposal.packs.PlacePacks;
import org.tongxin.rules.RulePacks;
import org.tongxin.workdays.Calendars;

/// One proposal in memory, or one of several, decided by the real chain and the real packs of the
/// demo's place. No database: what is tested is what the rules say.
public final class Office {

    public static final ProposalKind KIND = kind("zhoukou");

    public static final Actor MEMBER = new Actor("p-m01", "post-m01", "zhoukou-cppcc", "member");
    public static final Actor OFFICE =
            new Actor("p-o01", "post-o01", "zhoukou-proposal-office", "proposal-office");
    public static final Actor CHANNEL =
            new Actor("p-g01", "post-g01", "zhoukou-gov-office", "channel-office");

    private static final Sealing SEALING = new Sealing(new byte[32]);

    private final ProposalKind kind;
    private final List<Recorded> history = new ArrayList<>();
    private final Map<String, Integer> serials;
    private final List<Office> all;
    private Proposal state = Proposal.BLANK;

    public Office() {
        this(KIND, new HashMap<>(), new ArrayList<>());
    }

    private Office(ProposalKind kind, Map<String, Integer> serials, List<Office> all) {
        this.kind = kind;
        this.serials = serials;
        this.all = all;
        all.add(this);
    }

    /// Another proposal of the same house, numbered on.
    public Office another() {
        return new Office(kind, serials, all);
    }

    /// One under the packs of another place.
    public static Office in(String place) {
        return new Office(kind(place), new HashMap<>(), new ArrayList<>());
    }

    /// Proposals as the packs of a place judge them.
    public static ProposalKind kind(String place) {
        return new ProposalKind(packs(place), InstantSource.system());
    }

    public static PlacePacks packs(String place) {
        return new PlacePacks(RulePacks.of(Path.of("../places"), place), Calendars.published());
    }

    /// Somebody of a unit that handles proposals.
    public static Actor of(String unit, String role) {
        return new Actor("p-%s-%s".formatted(unit, role), "post-" + unit, unit, role);
    }

    public static Sealed text(String words) {
        return SEALING.seal("", words);
    }

    public static Instant morning(LocalDate day) {
        return day.atTime(9, 0).atZone(Moment.ZONE).toInstant();
    }

    public Proposal state() {
        return state;
    }

    public List<Recorded> history() {
        return List.copyOf(history);
    }

    /// Decides, and where accepted lengthens the history.
    public Decision take(Command command, Actor actor, LocalDate day) {
        var at = morning(day).plusMillis(history.size());
        var concerned =
                command instanceof Command.Concerning one ? one.others(state) : Set.<String>of();
        var moment =
                new Moment(
                        at,
                        actor,
                        series -> serials.getOrDefault(series, 0) + 1,
                        id -> other(id).filter(_ -> concerned.contains(id)).map(Office::state));
        var decision = kind.decide(state, command, moment);
        if (decision instanceof Decision.Accepted(var facts, var beside)) {
            facts.forEach(fact -> add(fact, actor, at));
            for (var one : beside) {
                var other = other(one.matter()).orElseThrow();
                one.facts().forEach(fact -> other.add(fact, actor, at));
            }
        }
        return decision;
    }

    private Optional<Office> other(String id) {
        return all.stream().filter(one -> one.state.matter().id().equals(id)).findFirst();
    }

    /// Lengthens the history by what somebody else's act would have left.
    public void has(Fact fact) {
        add(fact, OFFICE, morning(ProposalStory.DAY));
    }

    private void add(Fact fact, Actor actor, Instant at) {
        if (fact instanceof Fact.Numbered numbered) {
            serials.put(numbered.series(), numbered.serial());
        }
        var index = (long) history.size();
        var id = fact instanceof Raised raised ? raised.id() : state.matter().id();
        var recorded = new Recorded(index, id, index + 1, at, actor, fact);
        history.add(recorded);
        state = kind.fold(state, recorded);
    }
}

package org.tongxin.notice;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tongxin.acts.Acts;
import org.tongxin.chain.ChainedKind;
import org.tongxin.chain.Sight;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Recorded;
import org.tongxin.matter.State;
import org.tongxin.matter.follow.Follower;
import org.tongxin.matter.log.Histories;
import org.tongxin.matter.log.History;
import org.tongxin.matter.log.Leaves;
import org.tongxin.notice.Concerns.Step;
import org.tongxin.notice.Delivery.Told;

/// Follows the journal and tells whom it concerns. The facts of one matter in one step are taken
/// together: what came onto a desk and left it meanwhile is not told.
@Component
class NoticeFollower implements Follower {

    /// What is older is not announced: a journal that is followed from its beginning is long past.
    static final Duration NEWS_MAX = Duration.ofDays(30);

    private final Histories histories;
    private final Acts acts;
    private final Delivery delivery;
    private final InstantSource instants;

    NoticeFollower(Histories histories, Acts acts, Delivery delivery, InstantSource instants) {
        this.histories = histories;
        this.acts = acts;
        this.delivery = delivery;
        this.instants = instants;
    }

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public void follow(List<Leaves.Read> facts) {
        var since = instants.instant().minus(NEWS_MAX);
        var matters = new LinkedHashMap<String, List<Leaves.Read>>();
        for (var fact : facts) {
            var recorded = fact.recorded();
            if (recorded.at().isAfter(since) && isNews(recorded.actor())) {
                matters.computeIfAbsent(recorded.matter(), _ -> new ArrayList<>()).add(fact);
            }
        }
        var told = new ArrayList<Told>();
        matters.values().forEach(of -> told.addAll(tell(of)));
        delivery.deliver(told);
    }

    /// What is brought in from elsewhere has happened long before.
    static boolean isNews(Actor actor) {
        return !actor.equals(Actor.IMPORT);
    }

    private List<Told> tell(List<Leaves.Read> facts) {
        return acts.chained(facts.getFirst().kind())
                .map(kind -> tell(kind, facts.getFirst().recorded(), facts.getLast().recorded()))
                .orElse(List.of());
    }

    private List<Told> tell(ChainedKind<?> kind, Recorded first, Recorded last) {
        var before = (State) kind.blank();
        var after = before;
        var steps = new ArrayList<Step>();
        for (var entry : histories.entries(last.matter(), 0, Math.toIntExact(last.version()))) {
            var recorded = entry.recorded();
            after = History.fold(kind, after, recorded);
            if (recorded.version() < first.version()) {
                before = after;
            } else {
                steps.add(new Step(recorded, after));
            }
        }
        var state = after;
        delivery.settle(state);
        return Concerns.of(kind.rolesToldOfDelay(), before, steps).stream()
                .map(one -> new Told(one, who -> Sight.sees(kind, state, who)))
                .toList();
    }
}

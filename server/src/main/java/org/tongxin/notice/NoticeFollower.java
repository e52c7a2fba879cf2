package org.tongxin.notice;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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

    /// Matters as the last step left them: most go on in the next.
    private final Cache<String, State> known =
            Caffeine.newBuilder().maximumSize(Histories.REMEMBERED_MAX / 8).build();

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
        var states = new ArrayList<State>();
        matters.values().forEach(of -> tell(of, states, told));
        delivery.settle(states);
        delivery.deliver(told);
    }

    /// What is brought in from elsewhere has happened long before.
    static boolean isNews(Actor actor) {
        return !actor.equals(Actor.IMPORT);
    }

    private void tell(List<Leaves.Read> facts, List<State> states, List<Told> told) {
        acts.chained(facts.getFirst().kind())
                .ifPresent(
                        kind -> {
                            var before = before(kind, facts.getFirst().recorded());
                            var steps = steps(kind, before, facts);
                            var state = steps.getLast().after();
                            known.put(state.matter().id(), state);
                            states.add(state);
                            Concerns.of(kind.rolesToldOfDelay(), before, steps).stream()
                                    .map(one -> new Told(one, who -> Sight.sees(kind, state, who)))
                                    .forEach(told::add);
                        });
    }

    private static List<Step> steps(ChainedKind<?> kind, State before, List<Leaves.Read> facts) {
        var steps = new ArrayList<Step>();
        var state = before;
        for (var fact : facts) {
            state = History.fold(kind, state, fact.recorded());
            steps.add(new Step(fact.recorded(), state));
        }
        return steps;
    }

    /// The matter as it was before its fact.
    private State before(ChainedKind<?> kind, Recorded fact) {
        var earlier = Math.toIntExact(fact.version() - 1);
        var state = known.getIfPresent(fact.matter());
        if (state != null && state.matter().version() == earlier) {
            return state;
        }
        state = kind.blank();
        if (earlier > 0) {
            for (var entry : histories.entries(fact.matter(), 0, earlier)) {
                state = History.fold(kind, state, entry.recorded());
            }
        }
        return state;
    }
}

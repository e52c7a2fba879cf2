package org.tongxin.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongxin.matter.follow.Follower;
import org.tongxin.matter.log.Histories;
import org.tongxin.matter.log.Histories.Standing;
import org.tongxin.matter.log.Leaves;

/// Keeps the numbers (计数): follows the journal, and for each matter something happened to replaces
/// as what it was counted by as what it is counted now. States newer than the fact that is followed
/// do no harm: the facts between find nothing left to change.
@Component
class Counter implements Follower {

    static final String NAME = "statistics";

    private final Map<String, Counting> kinds;
    private final Histories histories;
    private final Counted counted;

    Counter(List<Counting> kinds, Histories histories, Counted counted) {
        this.kinds = kinds.stream().collect(Collectors.toMap(Counting::kind, kind -> kind));
        this.histories = histories;
        this.counted = counted;
    }

    @Override
    public String name() {
        return NAME;
    }

    /// From the first fact on all is counted anew.
    @Override
    public void follow(List<Leaves.Read> facts) {
        if (facts.getFirst().recorded().index() == 0) {
            counted.clear();
        }
        var ids = new TreeSet<String>();
        for (var fact : facts) {
            if (kinds.containsKey(fact.kind())) {
                ids.add(fact.recorded().matter());
            }
        }
        if (!ids.isEmpty()) {
            count(histories.find(ids));
        }
    }

    private void count(List<Standing> now) {
        var matters = new TreeMap<Long, Counted.Row>();
        for (var standing : now) {
            var counting = kinds.get(standing.kind());
            if (counting != null) {
                matters.put(
                        standing.state().matter().ordinal(),
                        new Counted.Row(standing.kind(), counting.of(standing.state())));
            }
        }
        var before = counted.rows(matters.keySet());
        var changed = new TreeMap<Long, Counted.Row>();
        var by = new HashMap<Counted.Cell, Long>();
        matters.forEach(
                (ordinal, row) -> {
                    var old =
                            before.getOrDefault(ordinal, new Counted.Row(row.kind(), Counts.NONE));
                    if (!old.counts().equals(row.counts())) {
                        changed.put(ordinal, row);
                        old.add(by, -1);
                        row.add(by, 1);
                    }
                });
        counted.store(changed);
        by.values().removeIf(difference -> difference == 0);
        counted.move(new TreeMap<>(by));
    }
}

package org.tongxin.likeness;

import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.follow.Follower;
import org.tongxin.matter.log.Histories;
import org.tongxin.matter.log.Leaves;

/// Makes what is raised and revised findable, as the journal tells of it.
@Component
class Indexing implements Follower {

    private final Histories histories;
    private final Writings writings;
    private final AlikeIndex index;

    Indexing(Histories histories, Writings writings, AlikeIndex index) {
        this.histories = histories;
        this.writings = writings;
        this.index = index;
    }

    @Override
    public String name() {
        return "likeness";
    }

    @Override
    public void follow(List<Leaves.Read> facts) {
        var matters = new LinkedHashMap<String, String>();
        for (var read : facts) {
            var fact = read.recorded().fact();
            if (fact instanceof MatterFact.Raised || fact instanceof MatterFact.Revised) {
                matters.put(read.recorded().matter(), read.kind());
            }
        }
        matters.forEach(this::put);
    }

    private void put(String id, String kind) {
        histories
                .find(id)
                .map(Histories.Standing::state)
                .ifPresent(
                        state ->
                                writings.of(kind, List.of(state))
                                        .forEach(
                                                (matter, text) ->
                                                        index.put(
                                                                matter,
                                                                state.matter().ordinal(),
                                                                text)));
    }
}

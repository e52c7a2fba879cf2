package org.tongxin.likeness;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.tongxin.likeness.AlikeIndex.Entry;
import org.tongxin.likeness.AlikeIndex.Text;
import org.tongxin.matter.Matter;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.follow.Follower;
import org.tongxin.matter.log.Histories;
import org.tongxin.matter.log.Histories.Standing;
import org.tongxin.matter.log.Leaves;

/// Makes what is raised and revised findable, as the journal tells of it.
@Component
class Indexing implements Follower {

    /// Matters whose texts are opened at once.
    private static final int TEXTS_MAX = 32;

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

    /// Each new matter costs some milliseconds.
    @Override
    public int most() {
        return 256;
    }

    @Override
    public void follow(List<Leaves.Read> facts) {
        var matters = new TreeSet<String>();
        for (var read : facts) {
            var fact = read.recorded().fact();
            if (fact instanceof MatterFact.Raised || fact instanceof MatterFact.Revised) {
                matters.add(read.recorded().matter());
            }
        }
        histories.find(matters).stream()
                .collect(groupingBy(Standing::kind, LinkedHashMap::new, toList()))
                .forEach(
                        (kind, standing) -> {
                            for (var from = 0; from < standing.size(); from += TEXTS_MAX) {
                                var to = Math.min(standing.size(), from + TEXTS_MAX);
                                put(kind, standing.subList(from, to));
                            }
                        });
    }

    private static Text text(Map<String, Text> texts, Matter matter) {
        return Objects.requireNonNull(texts.get(matter.id()), matter.id());
    }

    private void put(String kind, List<Standing> matters) {
        var texts = writings.of(kind, matters.stream().map(Standing::state).toList());
        index.put(
                matters.stream()
                        .map(one -> one.state().matter())
                        .map(one -> new Entry(one.id(), one.ordinal(), text(texts, one)))
                        .toList());
    }
}

package org.tongxin.portal;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongxin.acts.Acts;
import org.tongxin.chain.ChainedKind;
import org.tongxin.matter.Actor;
import org.tongxin.matter.rows.Desks;
import org.tongxin.matter.rows.MatterLists.Row;
import org.tongxin.matter.rows.MatterLists.Window;
import org.tongxin.shell.Words;
import org.tongxin.shell.kit.Badge;
import org.tongxin.shell.kit.Tone;
import org.tongxin.story.Sentences;
import org.tongxin.views.Holders;
import org.tongxin.views.Rings;

/// What somebody raised (我的提案) and how far it is: the newest few.
@Component
class MyMatters {

    private static final String KIND = "proposal";
    private static final int SHOWN_MAX = 10;

    private final Acts acts;
    private final Desks desks;
    private final Holders holders;

    private final InstantSource instants;

    MyMatters(Acts acts, Desks desks, Holders holders, InstantSource instants) {
        this.instants = instants;
        this.acts = acts;
        this.desks = desks;
        this.holders = holders;
    }

    List<WorkPage.Mine> of(Actor actor, Words words) {
        var kind = acts.chained(KIND);
        var window = Window.before(Long.MAX_VALUE, SHOWN_MAX);
        var wanted = new Acts.Listing(KIND, null, List.of(), null, null, null, window);
        return kind.map(one -> mine(one, acts.first(wanted, actor), words)).orElse(List.of());
    }

    private List<WorkPage.Mine> mine(ChainedKind<?> kind, List<Row> rows, Words words) {
        var holding = desks.holding(rows.stream().map(Row::id).toList());
        return rows.stream().map(row -> mine(kind, row, holding, words)).toList();
    }

    private WorkPage.Mine mine(
            ChainedKind<?> kind, Row row, Map<String, List<String>> holding, Words words) {
        var due = row.dueAt();
        var late = due != null && due.isBefore(instants.instant());
        var stage = Rings.stage(kind, row.stage(), words);
        var tone = row.closed() ? Tone.DONE : late ? Tone.LATE : Tone.ACTIVE;
        return new WorkPage.Mine(
                row.title() == null ? words.say("proposal.erased") : row.title(),
                Sentences.spoken(row.id()),
                "/proposals/" + row.id(),
                Rings.of(kind, row.stage(), row.closed(), late, words),
                new Badge(stage, tone),
                holders.say(holding.getOrDefault(row.id(), List.of()), words));
    }
}

package org.tongxin.views;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongxin.acts.Acts;
import org.tongxin.chain.Chain;
import org.tongxin.matter.Actor;
import org.tongxin.shell.Words;

/// How somebody may bring in a new matter of a kind: in his own name, or entered for another.
@Component
public class Starts {

    /// Pages on which a matter is begun, by the noun of the act that begins it.
    private static final Map<String, String> PAGES =
            Map.of("submission", "new", "entry", "new-entry");

    private final Acts acts;

    Starts(Acts acts) {
        this.acts = acts;
    }

    /// @param own whether he raises it himself
    public record Start(String href, String label, boolean own) {}

    public List<Start> of(String kind, Actor actor, Words words) {
        return acts.blank(kind, actor).stream()
                .flatMap(blank -> blank.actions().stream())
                .filter(act -> PAGES.containsKey(act.noun()))
                .map(act -> start(kind, act, words))
                .toList();
    }

    private static Start start(String kind, Chain.Available act, Words words) {
        return new Start(
                "/%ss/%s".formatted(kind, PAGES.get(act.noun())),
                words.say("start." + act.name()),
                act.noun().equals("submission"));
    }
}

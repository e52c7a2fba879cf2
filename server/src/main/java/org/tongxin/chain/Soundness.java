package org.tongxin.chain;

import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import org.tongxin.chain.Chain.Action;
import org.tongxin.chain.Chain.Lapse;
import org.tongxin.chain.Chain.Stage;

/// What a declaration must keep to, asked when it is made: a defect shows at the start.
final class Soundness {

    static void inOrder(String kind, List<Stage> stages) {
        var steps = stages.stream().map(Stage::step).toList();
        if (!steps.equals(steps.stream().sorted().toList())) {
            throw new IllegalArgumentException("%s: steps out of order: %s".formatted(kind, steps));
        }
    }

    /// Every stage named is declared, and an address names one action.
    static void closed(
            String kind,
            List<Stage> stages,
            List<? extends Action<?, ?>> actions,
            List<Lapse> lapses) {
        if (actions.stream().map(Action::noun).distinct().count() < actions.size()) {
            throw new IllegalArgumentException(kind + ": two actions have the same noun");
        }
        var known = new HashSet<String>();
        stages.forEach(stage -> known.add(stage.code()));
        var named = new TreeSet<String>();
        actions.forEach(action -> named.addAll(action.from()));
        actions.forEach(action -> named.addAll(action.to()));
        lapses.forEach(lapse -> named.addAll(lapse.from()));
        lapses.forEach(lapse -> named.addAll(lapse.to()));
        named.removeAll(known);
        if (!named.isEmpty()) {
            throw new IllegalArgumentException("%s: no such stages: %s".formatted(kind, named));
        }
    }

    private Soundness() {}
}

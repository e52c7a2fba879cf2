package org.tongxin.views;

import java.util.ArrayList;
import org.tongxin.chain.Chain;
import org.tongxin.chain.ChainedKind;
import org.tongxin.shell.Words;
import org.tongxin.shell.kit.RingView;
import org.tongxin.shell.kit.RingView.Arc;
import org.tongxin.shell.kit.RingView.State;

/// The ring of a matter (环), drawn from the chain its kind declares.
public final class Rings {

    /// @param stage the stage reached; one the chain does not lead to ends the ring
    public static RingView of(
            ChainedKind<?> kind, String stage, boolean closed, boolean late, Words words) {
        var stages = kind.chain().stages();
        var aside =
                kind.chain().asides().stream().filter(it -> it.code().equals(stage)).findFirst();
        if (closed && aside.filter(one -> isBeforeUnits(one)).isPresent()) {
            return ended(kind, stage, words);
        }
        var at = aside.map(one -> beside(kind, one)).orElse(stage);
        if (stages.stream().noneMatch(one -> one.code().equals(at))) {
            return ended(kind, stage, words);
        }
        var arcs = new ArrayList<Arc>();
        var here = State.DONE;
        for (var one : stages) {
            var reached = one.code().equals(at);
            if (reached && (!closed || aside.isPresent())) {
                here = late ? State.LATE : State.CURRENT;
            }
            arcs.add(new Arc(reached ? stage(kind, stage, words) : term(one, words), here));
            here = here == State.DONE && !reached ? here : State.WAITING;
        }
        return new RingView(arcs);
    }

    private static boolean isBeforeUnits(Chain.Stage stage) {
        return stage.step().compareTo(Chain.Step.ACCEPT) <= 0;
    }

    /// The stage on the way in whose place one off the way stands: the last of its step, but one
    /// before the very end.
    private static String beside(ChainedKind<?> kind, Chain.Stage aside) {
        var stages = kind.chain().stages();
        var end = stages.getLast();
        return stages.stream()
                .filter(one -> one.step() == aside.step() && !one.equals(end))
                .reduce((_, later) -> later)
                .map(Chain.Stage::code)
                .orElse(aside.code());
    }

    /// A matter that was not accepted: its ring ends there.
    private static RingView ended(ChainedKind<?> kind, String stage, Words words) {
        var arcs = new ArrayList<Arc>();
        for (var one : kind.chain().stages()) {
            if (one.step().compareTo(Chain.Step.ACCEPT) <= 0) {
                arcs.add(new Arc(term(one, words), State.ENDED));
            }
        }
        arcs.add(new Arc(stage(kind, stage, words), State.ENDED));
        return new RingView(arcs);
    }

    /// What a stage is called.
    public static String stage(ChainedKind<?> kind, String code, Words words) {
        return kind.chain()
                .stage(code)
                .map(stage -> term(stage, words))
                .orElseGet(() -> words.say("stage." + kind.code() + "." + code));
    }

    private static String term(Chain.Stage stage, Words words) {
        return words.chinese() ? stage.zh() : stage.en();
    }

    private Rings() {}
}

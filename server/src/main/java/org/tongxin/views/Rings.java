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
        if (stages.stream().noneMatch(one -> one.code().equals(stage))) {
            return ended(kind, stage, words);
        }
        var arcs = new ArrayList<Arc>();
        var here = State.DONE;
        for (var one : stages) {
            var reached = one.code().equals(stage);
            if (reached && !closed) {
                here = late ? State.LATE : State.CURRENT;
            }
            arcs.add(new Arc(term(one, words), here));
            here = here == State.DONE ? here : State.WAITING;
        }
        return new RingView(arcs);
    }

    /// A matter that was not accepted: its ring ends there.
    private static RingView ended(ChainedKind<?> kind, String stage, Words words) {
        var arcs = new ArrayList<Arc>();
        for (var one : kind.chain().stages()) {
            if (one.step().compareTo(Chain.Step.ACCEPT) <= 0) {
                arcs.add(new Arc(term(one, words), State.DONE));
            }
        }
        arcs.add(new Arc(stage(kind, stage, words), State.DONE));
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

package org.tongxin.proposal.publishing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongxin.matter.Matter.Commitment.Standing;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.Proposal;

/// The parts of a proposal and of a reply that may be published, and the texts they are made from.
/// Points of proposals that were merged into it are left out, and what answers them: their people
/// agreed to nothing here.
public final class PublicParts {

    static final String PROMISE = "promise_";

    /// Sealed texts of the proposal, by part.
    public static Map<String, Sealed> texts(Proposal proposal) {
        var texts = new LinkedHashMap<String, Sealed>();
        var form = proposal.form();
        if (form != null) {
            texts.put("situation", form.situation());
            texts.put("analysis", form.analysis());
        }
        own(proposal).forEach((no, text) -> texts.put("point-" + no, text));
        return texts;
    }

    /// Sealed texts of the reply of a task, by part.
    public static Map<String, Sealed> texts(Proposal proposal, int no) {
        var texts = new LinkedHashMap<String, Sealed>();
        var own = own(proposal).keySet();
        proposal.matter().task(no).stream()
                .flatMap(task -> task.answers().stream())
                .filter(answer -> own.contains(answer.point()))
                .forEach(answer -> texts.put("answer-" + answer.point(), answer.text()));
        proposal.matter().commitments().stream()
                .filter(one -> one.task() == no && own.contains(one.point()))
                .filter(one -> one.standing() != Standing.DRAFTED)
                .forEach(one -> texts.put(PROMISE + one.commitment(), one.text()));
        return texts;
    }

    static List<String> of(Proposal proposal) {
        return new ArrayList<>(texts(proposal).keySet());
    }

    static List<String> of(Proposal proposal, int task) {
        return new ArrayList<>(texts(proposal, task).keySet());
    }

    private static Map<Integer, Sealed> own(Proposal proposal) {
        var own = new LinkedHashMap<Integer, Sealed>();
        var matter = proposal.matter();
        matter.points().stream()
                .filter(point -> matter.origin(point.no()).isEmpty())
                .forEach(point -> own.put(point.no(), point.text()));
        return own;
    }

    private PublicParts() {}
}

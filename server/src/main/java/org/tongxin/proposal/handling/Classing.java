package org.tongxin.proposal.handling;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongxin.matter.MatterFact.ReplyClassed;
import org.tongxin.matter.Task;
import org.tongxin.proposal.handling.Replying.Reply;

/// The class of a whole reply (答复类别): what the unit says, else that of its weakest point.
final class Classing {

    /// Canonical classes, the strongest first.
    private static final List<String> ORDER =
            List.of("resolved", "in-progress", "planned", "reference", "not-feasible");

    static ReplyClassed of(Task task, Reply reply) {
        return new ReplyClassed(
                task.no(), reply.outcome().isEmpty() ? weakest(task, reply) : reply.outcome());
    }

    /// Of all its points, as they read with this draft.
    private static String weakest(Task task, Reply reply) {
        Map<Integer, String> outcomes = new HashMap<>();
        task.answers().forEach(one -> outcomes.put(one.point(), one.outcome()));
        reply.points().forEach(one -> outcomes.put(one.point(), one.outcome()));
        return outcomes.values().stream()
                .max(Comparator.comparingInt(ORDER::indexOf))
                .orElseThrow();
    }

    private Classing() {}
}

package org.tongxin.proposal.handling;

import static org.tongxin.matter.Decision.accept;
import static org.tongxin.matter.Decision.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.tongxin.chain.Inputs;
import org.tongxin.chain.OnTask;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Fact;
import org.tongxin.matter.Matter.Commitment;
import org.tongxin.matter.Matter.Commitment.Standing;
import org.tongxin.matter.MatterFact;
import org.tongxin.matter.MatterFact.Point;
import org.tongxin.matter.MatterFact.PointAnswered;
import org.tongxin.matter.MatterFact.PromiseDropped;
import org.tongxin.matter.MatterFact.Promised;
import org.tongxin.matter.MatterFact.ReplySigned;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Task;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.Refused;
import org.tongxin.proposal.packs.Forms;

/// Replying (答复): point by point by the unit, signed by its head (签发), checked by the office.
public final class Replying {

    /// @param promise absent when nothing is promised for the point; `due` goes with it
    public record PointReply(
            int point,
            String outcome,
            Sealed text,
            @Nullable Sealed promise,
            @Nullable LocalDate due) {}

    /// @param outcome class of the whole reply; empty for that of its weakest point
    public record Reply(
            int task,
            List<PointReply> points,
            List<MatterFact.Attached> attachments,
            String outcome)
            implements OnTask {

        /// Classed by its points.
        public Reply(int task, List<PointReply> points, List<MatterFact.Attached> attachments) {
            this(task, points, attachments, "");
        }

        /// Without attachments.
        public Reply(int task, List<PointReply> points) {
            this(task, points, List.of());
        }

        public static Reply read(int task, Inputs in) {
            var points = new ArrayList<PointReply>();
            for (var no = 1; in.has("answer-" + no); no++) {
                points.add(
                        new PointReply(
                                no,
                                in.code("outcome-" + no),
                                in.text("answer-" + no),
                                in.textOrNull("promise-" + no),
                                in.dateIfAny("due-" + no).orElse(null)));
            }
            return new Reply(
                    task, points, in.files(Forms.ATTACHMENTS), in.codeIfAny("class").orElse(""));
        }
    }

    public record SignOff(int task) implements OnTask {
        public static SignOff read(int task, Inputs in) {
            return new SignOff(task);
        }
    }

    public static Decision decide(Proposal proposal, Reply command, Moment moment) {
        var task = proposal.matter().task(command.task()).orElseThrow();
        if (task.contacts().isEmpty()) {
            return refuse(new Refused.NotContacted());
        }
        if (command.points().isEmpty()) {
            return refuse(unanswered(proposal, task));
        }
        var facts = new ArrayList<Fact>();
        var next = highest(proposal);
        for (var answer : command.points()) {
            facts.add(
                    new PointAnswered(
                            command.task(), answer.point(), answer.outcome(), answer.text()));
            var draft = draft(proposal, task, answer.point());
            if (answer.promise() != null) {
                if (answer.due() == null || !answer.due().isAfter(moment.today())) {
                    return refuse(new Refused.PromiseOverdue(answer.point()));
                }
                var no = draft.isPresent() ? draft.getAsInt() : ++next;
                facts.add(
                        new Promised(
                                no, task.no(), answer.point(), answer.promise(), answer.due()));
            } else {
                draft.ifPresent(no -> facts.add(new PromiseDropped(no)));
            }
        }
        facts.add(Classing.of(task, command));
        facts.addAll(Forms.ofReply(command.attachments(), command.task()));
        return accept(facts);
    }

    private static int highest(Proposal proposal) {
        return proposal.matter().commitments().stream()
                .mapToInt(Commitment::commitment)
                .max()
                .orElse(0);
    }

    /// A promise made again for the same point replaces the draft before it; one left out is gone.
    private static OptionalInt draft(Proposal proposal, Task task, int point) {
        return proposal.matter().commitments().stream()
                .filter(p -> p.task() == task.no() && p.point() == point)
                .filter(p -> p.standing() == Standing.DRAFTED)
                .mapToInt(Commitment::commitment)
                .findFirst();
    }

    public static Decision decide(Proposal proposal, SignOff command, Moment moment) {
        var task = proposal.matter().task(command.task()).orElseThrow();
        var missing = unanswered(proposal, task);
        var awaited = Assisting.awaited(proposal, moment.at()).size();
        if (task.role() == Task.Role.LEAD && awaited > 0) {
            return refuse(new Refused.OpinionsOpen(awaited));
        }
        return missing.points().isEmpty()
                ? accept(new ReplySigned(command.task()))
                : refuse(missing);
    }

    private static Refused.PointsUnanswered unanswered(Proposal proposal, Task task) {
        var answered = task.answers().stream().map(PointAnswered::point).toList();
        return new Refused.PointsUnanswered(
                proposal.matter().points().stream()
                        .map(Point::no)
                        .filter(no -> !answered.contains(no))
                        .toList());
    }

    private Replying() {}
}

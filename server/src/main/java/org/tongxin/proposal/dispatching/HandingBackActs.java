package org.tongxin.proposal.dispatching;

import static org.tongxin.chain.Who.any;
import static org.tongxin.chain.Who.unitOfTask;

import java.time.LocalDate;
import java.util.List;
import org.tongxin.chain.Act;
import org.tongxin.chain.Chain;
import org.tongxin.chain.Chain.Action;
import org.tongxin.chain.Field;
import org.tongxin.matter.Task;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.packs.Forms;
import org.tongxin.proposal.packs.Packs;

/// The acts by which a task gets to the right unit (退办、改派).
public final class HandingBackActs {

    public static List<Action<Proposal, ?>> of(Packs packs) {
        return List.of(
                new Act<Proposal>("hand-back", "申请退办", "Ask to hand back")
                        .noun("hand-backs")
                        .by(unitOfTask("unit-clerk", "unit-head"))
                        .at(Proposal.HANDLING)
                        .onTask(at(List.of(Task.Stage.GIVEN, Task.Stage.SIGNED_FOR)))
                        .asks(HandingBackActs::handBack)
                        .does(
                                HandingBack.HandBack.class,
                                HandingBack.HandBack::read,
                                (s, c, m) -> HandingBack.decide(packs.of(s, m.today()), s, c, m)),
                new Act<Proposal>("reassign", "改派", "Give to another unit")
                        .noun("reassignment")
                        .by(any("proposal-office", "channel-office"))
                        .at(Proposal.HANDLING)
                        .onTask(at(Reassigning.OPEN))
                        .asks(HandingBackActs::reassign)
                        .lasting()
                        .does(
                                Reassigning.Reassign.class,
                                Reassigning.Reassign::read,
                                (s, c, m) -> Reassigning.decide(packs.of(s, m.today()), s, c, m)),
                new Act<Proposal>("refuse-hand-back", "不同意退办", "Refuse to take back")
                        .noun("hand-back-refusal")
                        .by(any("proposal-office", "channel-office"))
                        .at(Proposal.HANDLING)
                        .onTask(at(List.of(Task.Stage.HAND_BACK_ASKED)))
                        .asks(HandingBackActs::refuse)
                        .does(
                                HandingBack.RefuseHandBack.class,
                                HandingBack.RefuseHandBack::read,
                                HandingBack::decide));
    }

    private static Chain.When<Proposal> at(List<Task.Stage> stages) {
        return (proposal, no) ->
                proposal.matter().task(no).filter(t -> stages.contains(t.stage())).isPresent();
    }

    private static List<Field> handBack(Proposal proposal, int target, LocalDate today) {
        return List.of(Field.longtext("reason", Forms.NOTE_MAX), Field.unit("unit").optional());
    }

    /// Who handed it back may have said whose it is; otherwise the office must.
    private static List<Field> reassign(Proposal proposal, int target, LocalDate today) {
        var named = proposal.matter().task(target).map(Reassigning::askedFor).orElse("");
        var unit = Field.unit("unit");
        return List.of(named.isEmpty() ? unit : unit.optional());
    }

    private static List<Field> refuse(Proposal proposal, int target, LocalDate today) {
        return List.of(Field.longtext("reason", Forms.NOTE_MAX));
    }

    private HandingBackActs() {}
}

package org.tongxin.proposal.dispatching;

import static org.tongxin.chain.Who.any;
import static org.tongxin.chain.Who.unitAsked;

import java.time.LocalDate;
import java.util.List;
import org.tongxin.chain.Act;
import org.tongxin.chain.Chain.Action;
import org.tongxin.chain.Field;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.packs.Forms;
import org.tongxin.proposal.packs.Packs;

/// The acts of dispatching (交办).
public final class DispatchingActs {

    public static List<Action<Proposal, ?>> of(Packs packs) {
        return List.of(
                new Act<Proposal>("assign", "拟办", "Suggest who answers")
                        .noun("assignment")
                        .by(any("proposal-office"))
                        .at(Proposal.ASSIGNING)
                        .asks(DispatchingActs::assign)
                        .does(
                                Assigning.Assign.class,
                                Assigning.Assign::read,
                                (s, c, m) -> Assigning.decide(packs.of(s, m.today()), s, c, m)),
                new Act<Proposal>("confirm", "会签同意", "Agree")
                        .noun("agreement")
                        .by(unitAsked("channel-office"))
                        .at(Proposal.ASSIGNING)
                        .mayLeadTo(Proposal.HANDLING)
                        .lasting()
                        .does(
                                Assigning.Confirm.class,
                                Assigning.Confirm::read,
                                (s, c, m) -> Assigning.decide(packs.of(s, m.today()), s, c, m)),
                new Act<Proposal>("object", "提出异议", "Object")
                        .noun("objection")
                        .by(unitAsked("channel-office"))
                        .at(Proposal.ASSIGNING)
                        .asks(DispatchingActs::object)
                        .does(Assigning.Dissent.class, Assigning.Dissent::read, Assigning::decide),
                new Act<Proposal>("dispatch", "交办", "Dispatch")
                        .noun("dispatching")
                        .by(any("channel-office", "proposal-office"))
                        .at(Proposal.ASSIGNING)
                        .to(Proposal.HANDLING)
                        .when(proposal -> proposal.assignment() == null)
                        .asks(DispatchingActs::dispatch)
                        .lasting()
                        .does(
                                Dispatching.Dispatch.class,
                                Dispatching.Dispatch::read,
                                (s, c, m) -> Dispatching.decide(packs.of(s, m.today()), s, c, m)));
    }

    private static List<Field> dispatch(Proposal proposal, int target, LocalDate today) {
        return List.of(
                Field.units("units", Forms.UNITS_MAX),
                Field.units("assisting", Forms.UNITS_MAX).optional());
    }

    private static List<Field> assign(Proposal proposal, int target, LocalDate today) {
        return List.of(
                Field.units("units", Forms.UNITS_MAX),
                Field.units("assisting", Forms.UNITS_MAX).optional(),
                Field.units("channels", Forms.UNITS_MAX).optional());
    }

    private static List<Field> object(Proposal proposal, int target, LocalDate today) {
        return List.of(Field.longtext("reason", Forms.NOTE_MAX));
    }

    private DispatchingActs() {}
}

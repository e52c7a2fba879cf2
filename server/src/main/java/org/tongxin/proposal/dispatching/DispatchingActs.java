package org.tongxin.proposal.dispatching;

import static org.tongxin.chain.Who.any;

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
                new Act<Proposal>("dispatch", "交办", "Dispatch")
                        .noun("dispatching")
                        .by(any("channel-office", "proposal-office"))
                        .at(Proposal.ASSIGNING)
                        .to(Proposal.HANDLING)
                        .asks(DispatchingActs::dispatch)
                        .lasting()
                        .does(
                                Dispatching.Dispatch.class,
                                Dispatching.Dispatch::read,
                                (s, c, m) -> Dispatching.decide(packs.of(s, m.today()), s, c, m)));
    }

    private static List<Field> dispatch(Proposal proposal, int target, LocalDate today) {
        return List.of(Field.units("units", Forms.UNITS_MAX));
    }

    private DispatchingActs() {}
}

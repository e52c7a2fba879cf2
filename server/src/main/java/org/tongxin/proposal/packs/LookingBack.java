package org.tongxin.proposal.packs;

import java.time.LocalDate;
import org.tongxin.matter.MatterFact.DeadlineSet;
import org.tongxin.matter.Moment;
import org.tongxin.rules.RulePack;

/// The day of the year on which open promises are looked at again (回头看).
final class LookingBack {

    /// On its day of this year or, when that is too near, of the next.
    static DeadlineSet clock(RulePack pack, LocalDate from) {
        var earliest =
                from.plusDays(pack.number(ProposalRules.PART, Limits.LOOK_BACK, "days-ahead"));
        var day =
                LocalDate.of(
                        from.getYear(),
                        pack.number(ProposalRules.PART, Limits.LOOK_BACK, "month"),
                        pack.number(ProposalRules.PART, Limits.LOOK_BACK, "day"));
        while (day.isBefore(earliest)) {
            day = day.plusYears(1);
        }
        return new DeadlineSet(
                Limits.LOOK_BACK,
                0,
                day.plusDays(1).atStartOfDay(Moment.ZONE).toInstant(),
                false,
                pack.text(ProposalRules.PART, Limits.LOOK_BACK, "article"));
    }

    private LookingBack() {}
}

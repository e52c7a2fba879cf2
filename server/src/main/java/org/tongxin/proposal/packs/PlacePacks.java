package org.tongxin.proposal.packs;

import java.time.LocalDate;
import org.tongxin.rules.RulePacks;
import org.tongxin.workdays.Workdays;

/// The rule packs of one place.
public record PlacePacks(RulePacks packs, Workdays workdays) implements Packs {

    @Override
    public Pack on(LocalDate day) {
        return new PlacePack(packs.on(day), workdays, "");
    }
}

package org.tongxin.proposal.packs;

import java.time.LocalDate;
import org.tongxin.matter.State;

/// The rule packs of a place, by the day they are in force.
@FunctionalInterface
public interface Packs {

    Pack on(LocalDate day);

    /// The pack a matter is judged by: that of the day this office got it, whatever has been
    /// decided since; that of today for one still to be raised.
    default Pack of(State state, LocalDate today) {
        var pack = on(state.matter().judgedOn().orElse(today));
        return state instanceof Seasonal one ? pack.inSeason(one.season()) : pack;
    }

    /// What counts to a season, `plenary` or `off-season`; empty while it counts to none.
    interface Seasonal {
        String season();
    }
}

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
        return on(state.matter().judgedOn().orElse(today));
    }
}

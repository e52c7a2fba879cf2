package org.tongxin.matter;

import java.util.Map;

/// One kind of matter (提案, 社情民意 …), as the door needs to know it. Every method is pure.
///
/// @param <S> its state
public interface Kind<S extends State> {

    /// For example `proposal`.
    String code();

    /// The facts of its own, by versioned name without prefix: `Docketed.v1`.
    Map<String, Class<? extends Fact>> facts();

    /// How facts written under older names read today, by the older name: `Docketed.v1`. What once
    /// stood in a journal is read for ever.
    default Map<String, Fact.Upcast> upcasts() {
        return Map.of();
    }

    /// The state before the first fact.
    S blank();

    /// @throws IllegalStateException when the fact cannot follow: a defect, not an answer
    S fold(S state, Recorded fact);

    Decision decide(S state, Command command, Moment moment);
}

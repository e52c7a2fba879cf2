package org.tongxin.matter;

/// A matter with what the door needs to lengthen its history.
///
/// @param lastHash hash of its newest leaf, base64url; empty before the first
record History(String kind, State state, String lastHash) {

    long version() {
        return state.matter().version();
    }

    /// This history and one more fact.
    History after(Kind<?> by, Recorded fact, String hash) {
        return new History(kind, fold(by, state, fact), hash);
    }

    @SuppressWarnings("unchecked")
    static <S extends State> State fold(Kind<S> kind, State state, Recorded fact) {
        return kind.fold((S) state, fact);
    }

    @SuppressWarnings("unchecked")
    static <S extends State> Decision decide(
            Kind<S> kind, State state, Command command, Moment moment) {
        return kind.decide((S) state, command, moment);
    }
}

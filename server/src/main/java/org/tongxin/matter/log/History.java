package org.tongxin.matter.log;

import org.tongxin.matter.Command;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Kind;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Recorded;
import org.tongxin.matter.State;

/// A matter with what the door needs to lengthen its history.
///
/// @param lastHash hash of its newest leaf, base64url; empty before the first
public record History(String kind, State state, String lastHash) {

    public long version() {
        return state.matter().version();
    }

    /// This history and one more fact.
    public History after(Kind<?> by, Recorded fact, String hash) {
        return new History(kind, fold(by, state, fact), hash);
    }

    @SuppressWarnings("unchecked")
    public static <S extends State> State fold(Kind<S> kind, State state, Recorded fact) {
        return kind.fold((S) state, fact);
    }

    @SuppressWarnings("unchecked")
    public static <S extends State> Decision decide(
            Kind<S> kind, State state, Command command, Moment moment) {
        return kind.decide((S) state, command, moment);
    }
}

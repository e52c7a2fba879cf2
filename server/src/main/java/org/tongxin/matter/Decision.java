package org.tongxin.matter;

import java.util.List;

/// The answer of the rules: the facts a command establishes, or the reason it establishes none. A
/// refusal is an answer, not an accident, so it is returned and never thrown.
public sealed interface Decision {

    /// @param beside what other matters get with it: recorded in the same transaction or not at all
    record Accepted(List<Fact> facts, List<Beside> beside) implements Decision {
        public Accepted {
            if (facts.isEmpty()) {
                throw new IllegalArgumentException("an accepted command establishes a fact");
            }
            facts = List.copyOf(facts);
            beside = List.copyOf(beside);
        }

        /// With nothing for any other matter.
        public Accepted(List<Fact> facts) {
            this(facts, List.of());
        }
    }

    /// Facts of a matter the command concerns beside the one it is asked on.
    ///
    /// @param matter id of it
    record Beside(String matter, List<Fact> facts) {
        public Beside {
            if (facts.isEmpty()) {
                throw new IllegalArgumentException(matter + " gets no fact");
            }
            facts = List.copyOf(facts);
        }
    }

    record Refused(Refusal why) implements Decision {}

    static Decision accept(Fact... facts) {
        return new Accepted(List.of(facts));
    }

    static Decision accept(List<Fact> facts) {
        return new Accepted(facts);
    }

    static Decision refuse(Refusal why) {
        return new Refused(why);
    }
}

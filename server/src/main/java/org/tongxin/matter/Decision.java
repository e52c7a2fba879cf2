package org.tongxin.matter;

import java.util.List;

/// The answer of the rules: the facts a command establishes, or the reason it establishes none. A
/// refusal is an answer, not an accident, so it is returned and never thrown.
public sealed interface Decision {

    record Accepted(List<Fact> facts) implements Decision {
        public Accepted {
            if (facts.isEmpty()) {
                throw new IllegalArgumentException("an accepted command establishes a fact");
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

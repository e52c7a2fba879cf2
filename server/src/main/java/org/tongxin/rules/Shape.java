package org.tongxin.rules;

import java.util.Map;
import java.util.Set;

/// What may stand at a place of a rule pack. A part is laid over the part of the layer above key by
/// key; everything else replaces what the layer above says.
public sealed interface Shape {

    /// Keys and what stands under each.
    record Part(Map<String, Shape> keys) implements Shape {
        public Part {
            keys = Map.copyOf(keys);
        }
    }

    /// Codes with their words in Chinese and English.
    ///
    /// @param codes all needed; when empty a place chooses its own
    /// @param more a place may have beside those needed, and no others
    /// @param lettered whether each has the letter a place gives it (答复类别 A, B, C)
    record Codes(Set<String> codes, Set<String> more, boolean lettered) implements Shape {
        public Codes {
            codes = Set.copyOf(codes);
            more = Set.copyOf(more);
        }

        public Codes(Set<String> codes, boolean lettered) {
            this(codes, Set.of(), lettered);
        }

        boolean allows(String code) {
            return codes.isEmpty() || codes.contains(code) || more.contains(code);
        }
    }

    /// A period in workdays, months, days or hours, and the article that gives it.
    record Limit() implements Shape {}

    /// A period that a place may leave to a more general one.
    record MaybeLimit() implements Shape {}

    /// A whole number.
    record Whole(int min, int max) implements Shape {}

    /// Words for people.
    record Text() implements Shape {}

    /// Words for people that may be left empty or out.
    record MaybeText() implements Shape {}

    /// The name of a folder beside this one, or nothing.
    record Name() implements Shape {}
}

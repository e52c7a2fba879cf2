package org.tongxin.matter;

import java.util.List;

/// Why a command was refused (不予办理的理由). Each module seals its own list; each entry has a page under
/// `docs/api/problems/` and a sentence in zh and en that a clerk can read to a citizen.
public interface Refusal {

    /// Stable and public, in kebab case: part of the problem's URI.
    String code();

    /// What the sentence mentions, in its order.
    default List<Object> mentions() {
        return List.of();
    }

    /// What the door itself refuses, whatever the kind.
    sealed interface AtTheDoor extends Refusal {

        /// No such matter, or not the asker's to know of.
        record NotThere() implements AtTheDoor {}

        /// The asker may see the matter and may not do this.
        record NotYours() implements AtTheDoor {}

        /// Somebody acted in between.
        record Stale(long seen, long now) implements AtTheDoor {
            @Override
            public List<Object> mentions() {
                return List.of(seen, now);
            }
        }

        /// The command concerns more matters than one transaction takes up.
        record TooManyOthers(int max) implements AtTheDoor {
            @Override
            public List<Object> mentions() {
                return List.of(max);
            }
        }

        /// The idempotency key was used for something else.
        record KeyReused() implements AtTheDoor {}

        @Override
        default String code() {
            return switch (this) {
                case NotThere _ -> "not-found";
                case NotYours _ -> "not-allowed";
                case Stale _ -> "stale-version";
                case TooManyOthers _ -> "too-many-others";
                case KeyReused _ -> "key-reused";
            };
        }
    }
}

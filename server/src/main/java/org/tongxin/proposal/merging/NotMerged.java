package org.tongxin.proposal.merging;

import java.util.List;
import java.util.Map;
import org.tongxin.matter.Refusal;

/// Why two proposals are not merged, or not taken apart.
sealed interface NotMerged extends Refusal {

    /// A proposal would be merged into itself.
    record MergedIntoItself() implements NotMerged {}

    /// The other one is merged itself.
    record MergedItself(String number, String into) implements NotMerged {
        @Override
        public List<Object> mentions() {
            return List.of(number, into);
        }
    }

    /// The other one is not where a proposal can take up another.
    ///
    /// @param zh the stage it has reached, as clerks call it
    record CannotLead(String number, String zh, String en) implements NotMerged {
        @Override
        public List<Object> mentions() {
            return List.of(number, Map.of("zh", zh, "en", en));
        }
    }

    /// Others were merged into it.
    record LeadsOthers(String numbers) implements NotMerged {
        @Override
        public List<Object> mentions() {
            return List.of(numbers);
        }
    }

    /// As many as the rules allow were merged into it.
    record MergedTooMany(String number, int max) implements NotMerged {
        @Override
        public List<Object> mentions() {
            return List.of(number, max);
        }
    }

    /// Together they have more points than one reply can answer by the rules.
    record PointsTooMany(int points, int max) implements NotMerged {
        @Override
        public List<Object> mentions() {
            return List.of(points, max);
        }
    }

    /// One of two is confidential, and whoever sees the other must not read it.
    record ConfidentialApart() implements NotMerged {}

    /// Units have the proposal it was merged into.
    record DispatchedAlready(String number) implements NotMerged {
        @Override
        public List<Object> mentions() {
            return List.of(number);
        }
    }

    @Override
    default String code() {
        return switch (this) {
            case MergedIntoItself _ -> "merged-into-itself";
            case MergedItself _ -> "merged-itself";
            case CannotLead _ -> "cannot-lead";
            case LeadsOthers _ -> "leads-others";
            case MergedTooMany _ -> "merged-too-many";
            case PointsTooMany _ -> "points-too-many";
            case DispatchedAlready _ -> "dispatched-already";
            case ConfidentialApart _ -> "confidential-apart";
        };
    }
}

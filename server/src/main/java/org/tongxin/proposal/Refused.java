package org.tongxin.proposal;

import java.util.List;
import org.tongxin.matter.Refusal;

/// Why an act on a proposal is refused.
public sealed interface Refused extends Refusal {

    /// At least one contact with the proposer comes before a reply.
    record NotContacted() implements Refused {}

    /// Some points have no answer yet.
    record PointsUnanswered(List<Integer> points) implements Refused {
        @Override
        public List<Object> mentions() {
            return List.of(points.toString());
        }
    }

    /// The contact would lie in the future, or before the unit had the task.
    record DayImpossible(String day) implements Refused {
        @Override
        public List<Object> mentions() {
            return List.of(day);
        }
    }

    /// A promise needs a day that is still to come.
    record PromiseOverdue(int point) implements Refused {
        @Override
        public List<Object> mentions() {
            return List.of(point);
        }
    }

    /// A unit is named twice.
    record UnitTwice(String unit) implements Refused {
        @Override
        public List<Object> mentions() {
            return List.of(unit);
        }
    }

    @Override
    default String code() {
        return switch (this) {
            case NotContacted _ -> "not-contacted";
            case PointsUnanswered _ -> "points-unanswered";
            case DayImpossible _ -> "day-impossible";
            case PromiseOverdue _ -> "promise-overdue";
            case UnitTwice _ -> "unit-twice";
        };
    }
}

package org.tongxin.proposal;

import java.util.List;
import java.util.Map;
import org.tongxin.matter.Refusal;

/// Why an act on a proposal is refused.
public sealed interface Refused extends Refusal {

    /// At least one contact with the proposer comes before a reply.
    record NotContacted() implements Refused {}

    /// Proposals are handled together, and the people of some were not spoken with.
    record SidesNotContacted(String numbers) implements Refused {
        @Override
        public List<Object> mentions() {
            return List.of(numbers);
        }
    }

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

    /// A unit gives its task to nobody within.
    record NobodyNamed() implements Refused {}

    /// The inner day has passed, or lies behind the one on which the unit is to answer.
    record InnerDayImpossible(String today) implements Refused {
        @Override
        public List<Object> mentions() {
            return List.of(today);
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

    /// From some round on a meeting face to face comes before the reply.
    record MeetingNeeded(int round) implements Refused {
        @Override
        public List<Object> mentions() {
            return List.of(round);
        }
    }

    /// Handled as often as the rules allow.
    record RoundsOver(int max) implements Refused {
        @Override
        public List<Object> mentions() {
            return List.of(max);
        }
    }

    /// A unit is named that did not answer this proposal.
    record UnitWithoutTask(String unit) implements Refused {
        @Override
        public List<Object> mentions() {
            return List.of(unit);
        }
    }

    /// The new day of a promise is not later than the one promised, or has come already.
    record DayNotLater(String day, String promised) implements Refused {
        @Override
        public List<Object> mentions() {
            return List.of(day, promised);
        }
    }

    /// Units assist only one that leads.
    record AssistingNeedsLead() implements Refused {}

    /// The rules name no office that must agree.
    record NoChannel() implements Refused {}

    /// The unit is none of the offices that can be asked whether they agree.
    record NotAChannel(String unit) implements Refused {
        @Override
        public List<Object> mentions() {
            return List.of(unit);
        }
    }

    /// Assisting units still have time to tell the lead what they think.
    record OpinionsOpen(int count) implements Refused {
        @Override
        public List<Object> mentions() {
            return List.of(count);
        }
    }

    /// The last day on which it could be handed back is over.
    record HandBackTooLate(String day) implements Refused {
        @Override
        public List<Object> mentions() {
            return List.of(day);
        }
    }

    /// The unit has a task of this proposal already.
    record UnitHasTask(String unit) implements Refused {
        @Override
        public List<Object> mentions() {
            return List.of(unit);
        }
    }

    /// It was due before more time was asked for.
    record ExtensionTooLate(String day) implements Refused {
        @Override
        public List<Object> mentions() {
            return List.of(day);
        }
    }

    /// The day asked for is not later than the day due, or later than the rules allow.
    record ExtensionTooLong(String from, String to) implements Refused {
        @Override
        public List<Object> mentions() {
            return List.of(from, to);
        }
    }

    /// Something is entered for somebody who does not stand behind it.
    record NotBehindIt() implements Refused {}

    /// What somebody rated himself is not entered anew for him.
    record RatedHimself() implements Refused {}

    /// The story has no record of that number.
    record NoSuchRecord(long number) implements Refused {
        @Override
        public List<Object> mentions() {
            return List.of(number);
        }
    }

    /// Somebody proposes as what he is not.
    ///
    /// @param zh the type, and `en`: in both languages
    record OtherProposer(String zh, String en) implements Refused {
        @Override
        public List<Object> mentions() {
            return List.of(Map.of("zh", zh, "en", en));
        }
    }

    /// This type of proposer may propose during the plenary only.
    ///
    /// @param opens day on which the next season for it begins
    record NotInSeason(String zh, String en, String opens) implements Refused {
        @Override
        public List<Object> mentions() {
            return List.of(Map.of("zh", zh, "en", en), opens);
        }
    }

    /// The proposer, or the unit of the reply, does not agree to so much being published.
    record NotConsented() implements Refused {}

    /// A part of what is to be published is missing.
    record PublicationIncomplete(String part) implements Refused {
        @Override
        public List<Object> mentions() {
            return List.of(part);
        }
    }

    /// What is to be published still holds a person's number or address of mail.
    ///
    /// @param found the beginning of it
    record PersonalDataLeft(String found) implements Refused {
        @Override
        public List<Object> mentions() {
            return List.of(found);
        }
    }

    @Override
    default String code() {
        return switch (this) {
            case NotConsented _ -> "not-consented";
            case PublicationIncomplete _ -> "publication-incomplete";
            case PersonalDataLeft _ -> "personal-data-left";
            case NotContacted _ -> "not-contacted";
            case SidesNotContacted _ -> "sides-not-contacted";
            case PointsUnanswered _ -> "points-unanswered";
            case DayImpossible _ -> "day-impossible";
            case PromiseOverdue _ -> "promise-overdue";
            case NoSuchRecord _ -> "no-such-record";
            case UnitTwice _ -> "unit-twice";
            case AssistingNeedsLead _ -> "assisting-needs-lead";
            case NobodyNamed _ -> "nobody-named";
            case InnerDayImpossible _ -> "inner-day-impossible";
            case NoChannel _ -> "no-channel";
            case NotAChannel _ -> "not-a-channel";
            case OpinionsOpen _ -> "opinions-open";
            case HandBackTooLate _ -> "hand-back-too-late";
            case UnitHasTask _ -> "unit-has-task";
            case ExtensionTooLate _ -> "extension-too-late";
            case ExtensionTooLong _ -> "extension-too-long";
            case MeetingNeeded _ -> "meeting-needed";
            case RoundsOver _ -> "rounds-over";
            case UnitWithoutTask _ -> "unit-without-task";
            case DayNotLater _ -> "day-not-later";
            case OtherProposer _ -> "other-proposer";
            case NotInSeason _ -> "not-in-season";
            case NotBehindIt _ -> "not-behind-it";
            case RatedHimself _ -> "rated-himself";
        };
    }
}

package org.tongxin.proposal.supervising;

import java.util.List;
import org.tongxin.matter.Refusal;

/// Why an act of supervision is refused.
public sealed interface NotSo extends Refusal {

    /// Only the proposal office nominates in the name of another body.
    record OnlyInOwnName() implements NotSo {}

    /// The same body has nominated it already.
    record NominatedAlready(String unit) implements NotSo {
        @Override
        public List<Object> mentions() {
            return List.of(unit);
        }
    }

    /// The public notice is shorter than the rules say.
    ///
    /// @param earliest last day it may have
    record NoticeTooShort(int days, String earliest) implements NotSo {
        @Override
        public List<Object> mentions() {
            return List.of(days, earliest);
        }
    }

    /// The public notice is not over yet.
    record NoticeRunning(String until) implements NotSo {
        @Override
        public List<Object> mentions() {
            return List.of(until);
        }
    }

    /// The day by which a unit reports is before the day of the instruction.
    record ReportBeforeInstruction(String on, String due) implements NotSo {
        @Override
        public List<Object> mentions() {
            return List.of(on, due);
        }
    }

    /// A unit has not reported on an instruction, and so it is not put away.
    record InstructionsOpen(int count) implements NotSo {
        @Override
        public List<Object> mentions() {
            return List.of(count);
        }
    }

    @Override
    default String code() {
        return switch (this) {
            case OnlyInOwnName _ -> "only-in-own-name";
            case NominatedAlready _ -> "nominated-already";
            case NoticeTooShort _ -> "notice-too-short";
            case NoticeRunning _ -> "notice-running";
            case ReportBeforeInstruction _ -> "report-before-instruction";
            case InstructionsOpen _ -> "instructions-open";
        };
    }
}

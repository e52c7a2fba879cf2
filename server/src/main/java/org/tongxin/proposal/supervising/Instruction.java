package org.tongxin.proposal.supervising;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.supervising.SupervisionFact.Instructed;
import org.tongxin.proposal.supervising.SupervisionFact.InstructionDropped;
import org.tongxin.proposal.supervising.SupervisionFact.InstructionReported;

/// A leader's instruction (批示), and what has become of it.
///
/// @param unit code of the unit that answers for it now
/// @param report absent until the unit has reported, and `reportedAt` with it
/// @param dropped absent unless no report is asked for any more
public record Instruction(
        Instructed given,
        String unit,
        @Nullable InstructionReported report,
        @Nullable Instant reportedAt,
        @Nullable InstructionDropped dropped) {

    static Instruction of(Instructed given) {
        return new Instruction(given, given.unit(), null, null, null);
    }

    public int no() {
        return given.no();
    }

    List<@Nullable Sealed> texts() {
        return Arrays.asList(
                given.leader(),
                given.text(),
                report == null ? null : report.text(),
                dropped == null ? null : dropped.reason());
    }

    /// Whether the unit still has to report.
    public boolean isOpen() {
        return report == null && dropped == null;
    }

    Instruction passedOn(String to) {
        return new Instruction(given, to, report, reportedAt, dropped);
    }

    Instruction reported(InstructionReported by, Instant at) {
        return new Instruction(given, unit, by, at, dropped);
    }

    Instruction dropped(InstructionDropped as) {
        return new Instruction(given, unit, report, reportedAt, as);
    }
}

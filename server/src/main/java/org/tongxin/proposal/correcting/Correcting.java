package org.tongxin.proposal.correcting;

import static org.tongxin.matter.Decision.accept;
import static org.tongxin.matter.Decision.refuse;

import org.tongxin.chain.Inputs;
import org.tongxin.matter.Command;
import org.tongxin.matter.Decision;
import org.tongxin.matter.MatterFact.Corrected;
import org.tongxin.matter.Moment;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.Refused;

/// Correcting (更正): the office says what a record of the story should have said, and why it did
/// not. The mistaken record stays as it was written; nothing that followed from it is changed.
public final class Correcting {

    /// @param record number of the record in the story, 1 and up
    public record Correct(long record, Sealed right) implements Command {
        static Correct read(int task, Inputs in) {
            return new Correct(in.number("record"), in.text("right"));
        }
    }

    public static Decision decide(Proposal proposal, Correct command, Moment moment) {
        var no = command.record();
        return no < 1 || no > proposal.matter().version()
                ? refuse(new Refused.NoSuchRecord(no))
                : accept(new Corrected(no, command.right()));
    }

    private Correcting() {}
}

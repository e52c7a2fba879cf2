package org.tongxin.proposal.correcting;

import static org.tongxin.chain.Who.any;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.tongxin.chain.Act;
import org.tongxin.chain.Chain.Action;
import org.tongxin.chain.Field;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.packs.Forms;

/// The act of correcting (更正), wherever a proposal stands.
public final class CorrectingActs {

    private static final Set<String> ANYWHERE =
            Set.of(
                    Proposal.CO_SIGNING,
                    Proposal.REVISION,
                    Proposal.PRE_REVIEW,
                    Proposal.REVIEW,
                    Proposal.DECLINED,
                    Proposal.CONVERTED,
                    Proposal.MERGED,
                    Proposal.WITHDRAWN,
                    Proposal.ASSIGNING,
                    Proposal.HANDLING,
                    Proposal.REHANDLING,
                    Proposal.FEEDBACK,
                    Proposal.CLOSED,
                    Proposal.TRACKING,
                    Proposal.ARCHIVED);

    public static List<Action<Proposal, ?>> all() {
        return List.of(
                new Act<Proposal>("correct", "更正", "Correct a record")
                        .noun("correction")
                        .by(any("proposal-office"))
                        .at(ANYWHERE)
                        .asks(CorrectingActs::form)
                        .lasting()
                        .does(
                                Correcting.Correct.class,
                                Correcting.Correct::read,
                                Correcting::decide));
    }

    private static List<Field> form(Proposal proposal, int target, LocalDate today) {
        return List.of(Field.number("record"), Field.longtext("right", Forms.NOTE_MAX));
    }

    private CorrectingActs() {}
}

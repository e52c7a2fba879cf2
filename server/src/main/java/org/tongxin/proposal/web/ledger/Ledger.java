package org.tongxin.proposal.web.ledger;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tongxin.proposal.web.supervising.SupervisionReader;

/// What a proposal's page tells beside its text.
@Component
public record Ledger(
        Promises promises,
        EarlierRounds earlier,
        Papers papers,
        Letters letters,
        SupervisionReader supervision,
        Within within,
        Quality quality) {

    /// What whoever writes or checks a reply is told beside it.
    ///
    /// @param within to whom the reader's unit gave its task within, and what came back
    /// @param checks what should be looked at before a reply leaves
    public record Desk(List<String> within, List<Quality.Checked> checks) {}

    public Desk desk(Eye eye) {
        return new Desk(within.of(eye), quality.of(eye));
    }
}

package org.tongxin.proposal.web.ledger;

import org.springframework.stereotype.Component;
import org.tongxin.proposal.web.supervising.SupervisionReader;

/// What a proposal's page tells beside its text.
@Component
public record Ledger(
        Promises promises,
        EarlierRounds earlier,
        Papers papers,
        Letters letters,
        SupervisionReader supervision) {}

package org.tongxin.proposal.web.ledger;

import org.springframework.stereotype.Component;

/// What a proposal's page tells beside its text.
@Component
public record Ledger(Promises promises, EarlierRounds earlier, Papers papers, Letters letters) {}

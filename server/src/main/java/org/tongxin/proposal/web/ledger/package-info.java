/// What a proposal's page says of promises, ratings and rounds that are over.
@NullMarked
package org.tongxin.proposal.web.ledger;

import org.jspecify.annotations.NullMarked;

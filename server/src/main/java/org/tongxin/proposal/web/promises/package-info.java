/// The promises of all proposals in one list (承诺台账).
@NullMarked
package org.tongxin.proposal.web.promises;

import org.jspecify.annotations.NullMarked;

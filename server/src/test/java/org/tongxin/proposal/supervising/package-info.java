/// Supervision: how key proposals are chosen, and what leaders instruct is followed.
@NullMarked
package org.tongxin.proposal.supervising;

import org.jspecify.annotations.NullMarked;

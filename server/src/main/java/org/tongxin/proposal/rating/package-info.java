/// Rating (反馈): what those who raised it think of the reply, round by round.
@NullMarked
package org.tongxin.proposal.rating;

import org.jspecify.annotations.NullMarked;

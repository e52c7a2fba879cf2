/// Correcting (更正): mending what was recorded wrongly, both readable side by side.
@NullMarked
package org.tongxin.proposal.correcting;

import org.jspecify.annotations.NullMarked;

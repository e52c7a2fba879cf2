/// Dispatching (交办): who is to answer, agreed between the offices; handing back, reassigning.
@NullMarked
package org.tongxin.proposal.dispatching;

import org.jspecify.annotations.NullMarked;

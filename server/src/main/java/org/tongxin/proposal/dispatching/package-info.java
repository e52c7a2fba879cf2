/// Dispatching (交办): who is to answer, agreed between the offices.
@NullMarked
package org.tongxin.proposal.dispatching;

import org.jspecify.annotations.NullMarked;

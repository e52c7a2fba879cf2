/// Raising (提出): handing in, co-signing, revising, withdrawing.
@NullMarked
package org.tongxin.proposal.raising;

import org.jspecify.annotations.NullMarked;

/// Raising (提出): handing in, co-signing, revising, entering for another.
@NullMarked
package org.tongxin.proposal.raising;

import org.jspecify.annotations.NullMarked;

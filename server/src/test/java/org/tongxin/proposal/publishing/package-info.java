/// Publishing: what may be, what never is, and what is blackened.
@NullMarked
package org.tongxin.proposal.publishing;

import org.jspecify.annotations.NullMarked;

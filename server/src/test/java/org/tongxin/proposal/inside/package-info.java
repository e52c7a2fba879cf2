/// Giving a task to somebody within its unit, told in the words of proposals.
@NullMarked
package org.tongxin.proposal.inside;

import org.jspecify.annotations.NullMarked;

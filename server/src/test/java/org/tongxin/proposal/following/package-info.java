/// Rounds, promises and what is put away, told in the words of proposals.
@NullMarked
package org.tongxin.proposal.following;

import org.jspecify.annotations.NullMarked;

/// What is found in a reply before it leaves, told in the words of proposals.
@NullMarked
package org.tongxin.proposal.quality;

import org.jspecify.annotations.NullMarked;

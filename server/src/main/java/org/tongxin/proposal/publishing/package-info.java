/// Publishing (公开): what of a proposal the public reads, by a decision of the office, blackened
/// where a person said so, and taking it down (下架).
@NullMarked
package org.tongxin.proposal.publishing;

import org.jspecify.annotations.NullMarked;

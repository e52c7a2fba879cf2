/// Tests of what proposals are counted as.
@NullMarked
package org.tongxin.proposal.statistics;

import org.jspecify.annotations.NullMarked;

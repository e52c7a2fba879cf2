/// Statistics of proposals (提案统计): as what each is counted, and the tables every office publishes.
@NullMarked
package org.tongxin.proposal.statistics;

import org.jspecify.annotations.NullMarked;

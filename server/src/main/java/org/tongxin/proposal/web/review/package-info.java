/// The desk on which proposals are examined one after another (审查台).
@NullMarked
package org.tongxin.proposal.web.review;

import org.jspecify.annotations.NullMarked;

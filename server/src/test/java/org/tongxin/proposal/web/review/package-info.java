/// Tests of the desk on which proposals are examined.
@NullMarked
package org.tongxin.proposal.web.review;

import org.jspecify.annotations.NullMarked;

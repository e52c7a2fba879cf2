/// Rating and following (反馈、跟踪): ratings, rounds, promises, archive.
@NullMarked
package org.tongxin.proposal.rating;

import org.jspecify.annotations.NullMarked;

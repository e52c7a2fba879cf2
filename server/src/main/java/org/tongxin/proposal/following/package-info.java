/// Following (跟踪): what becomes of promises once a proposal is answered, and putting it away (归档).
@NullMarked
package org.tongxin.proposal.following;

import org.jspecify.annotations.NullMarked;

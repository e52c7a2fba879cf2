/// Pages of proposals: the list, one proposal with what its reader may do, handing one in.
@NullMarked
package org.tongxin.proposal.web;

import org.jspecify.annotations.NullMarked;

/// Handling (办理): what a unit does from signing for its task to its reply.
@NullMarked
package org.tongxin.proposal.handling;

import org.jspecify.annotations.NullMarked;

/// Key proposals (重点提案) and supervision (督办) on pages: the part of a proposal's page, the list of
/// key proposals, and the desk on which everything running is watched.
@NullMarked
package org.tongxin.proposal.web.supervising;

import org.jspecify.annotations.NullMarked;

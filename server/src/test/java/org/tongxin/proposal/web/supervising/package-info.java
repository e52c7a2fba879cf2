/// Supervision on pages: the part of a proposal's page, the list of key proposals, and the desk.
@NullMarked
package org.tongxin.proposal.web.supervising;

import org.jspecify.annotations.NullMarked;

/// Papers of a proposal (文书): what each says. The proposal itself, the assignment sheet (交办), the
/// opinion of an assisting unit (会办意见), the reply (答复) and the reminder (催办). Papers are Chinese
/// whoever reads them; how they look is the module `paper`'s.
@NullMarked
package org.tongxin.proposal.paper;

import org.jspecify.annotations.NullMarked;

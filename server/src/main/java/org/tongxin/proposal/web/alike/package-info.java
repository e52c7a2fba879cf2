/// What is alike to a proposal, as pages show it (相似提案).
@NullMarked
package org.tongxin.proposal.web.alike;

import org.jspecify.annotations.NullMarked;

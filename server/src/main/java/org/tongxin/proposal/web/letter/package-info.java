/// Official papers of a proposal, as files.
@NullMarked
package org.tongxin.proposal.web.letter;

import org.jspecify.annotations.NullMarked;

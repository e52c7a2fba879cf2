/// Raising tested: the form, who proposes, entering for somebody.
@NullMarked
package org.tongxin.proposal.rating;

import org.jspecify.annotations.NullMarked;

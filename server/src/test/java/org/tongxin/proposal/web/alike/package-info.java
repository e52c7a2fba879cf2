/// Tests of what is alike to a proposal, on pages.
@NullMarked
package org.tongxin.proposal.web.alike;

import org.jspecify.annotations.NullMarked;

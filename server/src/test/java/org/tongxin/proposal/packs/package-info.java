/// What rule packs say of proposals.
@NullMarked
package org.tongxin.proposal.packs;

import org.jspecify.annotations.NullMarked;

/// What a place has decided about proposals (规则包), read from its rule packs.
@NullMarked
package org.tongxin.proposal.packs;

import org.jspecify.annotations.NullMarked;

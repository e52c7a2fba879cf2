/// Merging (并案): one proposal handled for several, in both practices, and undone while that harms
/// nobody.
@NullMarked
package org.tongxin.proposal.merging;

import org.jspecify.annotations.NullMarked;

/// What pages tell of proposals merged into others (并案).
@NullMarked
package org.tongxin.proposal.web.merging;

import org.jspecify.annotations.NullMarked;

/// Examining (审查): putting on file or not, returning, converting.
@NullMarked
package org.tongxin.proposal.examining;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.tongxin.proposal.web.letter;

import org.jspecify.annotations.NullMarked;

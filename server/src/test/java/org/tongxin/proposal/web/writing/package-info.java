/// Tests of what helps somebody who writes.
@NullMarked
package org.tongxin.proposal.web.writing;

import org.jspecify.annotations.NullMarked;

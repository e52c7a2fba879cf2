/// What helps somebody who writes a proposal (写作提示): lengths, gentle checks, what is alike. It
/// tells, and hinders nothing.
@NullMarked
package org.tongxin.proposal.web.writing;

import org.jspecify.annotations.NullMarked;

/// Quality check of replies (答复质量检查): what somebody should look at before a reply is signed, and
/// before it leaves. It hinders nothing; what is refused, the acts refuse.
@NullMarked
package org.tongxin.proposal.quality;

import org.jspecify.annotations.NullMarked;

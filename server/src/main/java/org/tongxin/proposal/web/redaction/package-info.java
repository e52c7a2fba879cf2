/// The page on which a person says what is blackened before a proposal or a reply is published
/// (公开前遮盖).
@NullMarked
package org.tongxin.proposal.web.redaction;

import org.jspecify.annotations.NullMarked;

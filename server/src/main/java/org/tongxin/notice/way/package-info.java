/// The ways out of the house (发送渠道): mail, short messages, group robots.
///
/// A [Sink] is one way out; it is given words and says what became of them. It knows no matter and
/// no person, and neither an address nor a secret of it stands in a log.
@NullMarked
package org.tongxin.notice.way;

import org.jspecify.annotations.NullMarked;

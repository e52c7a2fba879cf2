/// What leaves the house (对外发送): the outbox, and how everybody wants to be told.
///
/// Each way out has a thread and a pace of its own, so that a dead one holds up nobody else; what
/// it does not take is tried again later and later, and then given up until the administrator sends
/// it again. A message that is sent twice after a crash carries the same id.
@NullMarked
package org.tongxin.notice.out;

import org.jspecify.annotations.NullMarked;

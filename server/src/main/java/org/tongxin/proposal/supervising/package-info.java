/// Supervision (督办): choosing key proposals (重点提案), visits, meetings and reports, leaders'
/// instructions (批示) until the unit reports, and reminders.
@NullMarked
package org.tongxin.proposal.supervising;

import org.jspecify.annotations.NullMarked;

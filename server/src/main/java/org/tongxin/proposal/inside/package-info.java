/// Within a unit (单位内部): its clerk gives a task to a person or a department of the unit, with a day
/// by which it is wanted back, and gets it back with a note (内部分办).
///
/// Only the unit is told of it. The day is no clock: nobody is late by it, counted or rated. An
/// internal department does not reply itself (内设机构不得代替单位答复): whoever has the task writes, and the
/// unit's head signs.
@NullMarked
package org.tongxin.proposal.inside;

import org.jspecify.annotations.NullMarked;

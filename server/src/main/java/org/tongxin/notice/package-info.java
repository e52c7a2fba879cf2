/// Notices (通知): tells people what waits for them, what became of theirs, and what falls due.
///
/// It follows the journal by a cursor of its own. What newly lies on a desk is told to whoever
/// holds the post; what becomes of a matter, to those who stand behind it; what has passed its day,
/// to whoever owes it and to the roles its kind names. A turn of the clock reminds of what falls
/// due soon. A notice holds ids; its words are found when it is shown, by what its reader may see
/// then.
///
/// Facts recorded: none. Facts followed: all, those of the importer aside.
///
/// Invariants:
/// 1. Of one thing a person is told once, however often it is followed.
/// 2. Nobody is told of what he did himself, and only of matters he may see.
/// 3. A notice says what its reader may see when he reads it, and no hidden rating.
/// 4. What waits no more is put aside by itself; what is long past is not announced, and what was
///    told half a year ago is forgotten.
/// 5. What is to leave the house is stored with what it tells, and sent at least once; what comes
///    twice has the same id. A dead way out holds up nobody, and loses nothing silently.
/// 6. A group is told number, stage and address, and nothing of what is in a matter.
/// 7. What is confidential leaves the house without its title; addresses lie encrypted.
/// 8. A calendar is read by whoever knows its secret address, as long as it is not revoked and its
///    owner holds a post; it tells number and act, never a title.
///
/// Inside: `out` is the outbox and how everybody wants to be told, `way` the ways out of the house,
/// `calendar` the feed of deadlines, `web` the pages.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "matter",
            "matter::log",
            "matter::follow",
            "matter::rows",
            "matter::seal",
            "matter::held",
            "chain",
            "acts",
            "story",
            "people",
            "shell",
            "shell::kit",
            "views"
        })
package org.tongxin.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

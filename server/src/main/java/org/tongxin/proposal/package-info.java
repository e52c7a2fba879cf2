/// Proposals (提案): raised by members, put on file, dispatched, answered point by point, rated.
///
/// new → (co-signing →) pre-review → review → assigning → handling → feedback → closed; pre-review
/// ⇄ revision; pre-review and review → declined or converted (and back to review); before dispatch
/// → withdrawn, or merged into another and back. Feedback → rehandling → feedback; feedback →
/// tracking → closed while promises are open; then archived.
///
/// Facts recorded: [ProposalFact], `SupervisionFact`, and the shared ones of `matter`. Facts
/// followed: none.
///
/// Invariants:
/// 1. A proposal is put on file once, under a number never used again.
/// 2. Every task has one unit and a day by which it must answer, or tell the lead what it thinks.
/// 3. No reply leaves before the proposer was contacted, of several that are answered each
///    everyone, and every point is answered.
/// 4. Silence is *no opinion*, never *satisfied*; each who stands behind it is asked for himself.
/// 5. What the examination decided can be undone until units have it; nothing of it is lost.
/// 6. What somebody is not satisfied with is not concluded without a word of the office.
/// 7. A promise that went out binds until it is seen to be kept or given up openly, under one
///    clock.
/// 8. Nothing is owed by what was put away.
/// 9. Whoever was asked and has not signed when a proposal is handed in does not stand behind it.
/// 10. A mistaken record is corrected beside it, never in it.
/// 11. Nothing of a merged proposal is lost: its points are answered and its people asked with the
///     one it was merged into; unmerged it is as it was.
/// 12. What is confidential is seen by its proposers, the offices that examine and dispatch it and
///     the units that handle it, and by nobody else.
/// 13. What the office enters for a member is the member's, and tells who entered it.
/// 14. A paper tells its reader nothing that the page does not; a reply that has not gone out is a
///     draft on every page.
/// 15. A place's pack decides how the same facts read: letters, words, seasons, limits; what was
///     decided under it stays.
/// 16. Nothing is published but by a decision of the office, no further than its proposer, and for
///     a reply its unit, agrees; what is confidential never is, nor a person's numbers.
/// 17. Being a key proposal is a facet, no stage: it is chosen through the gates of its pack, each
///     in turn, and handled as any other meanwhile.
/// 18. A leader's instruction is owed until its unit reports or the office asks for it no more,
///     past the conclusion too; nothing is put away before.
/// 19. To whom a unit gives its task within, and what is said of it there, is told to that unit
///     alone; nobody is late by its inner day, and nothing waits for it.
///
/// It follows the working rules for proposals gathered in `places/`. Units hand a task back, ask
/// for more time and are asked to agree before a proposal is given to them.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "matter",
            "matter::*",
            "chain",
            "drawing",
            "rules",
            "acts",
            "likeness",
            "drafts",
            "views",
            "story",
            "paper",
            "publication",
            "statistics",
            "people",
            "shell",
            "shell::kit"
        })
package org.tongxin.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

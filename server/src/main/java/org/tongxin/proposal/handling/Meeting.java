package org.tongxin.proposal.handling;

import static org.tongxin.matter.Decision.refuse;

import java.util.Set;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Moment;
import org.tongxin.matter.Task;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.Refused;
import org.tongxin.proposal.packs.Pack;

/// Meeting face to face (当面沟通): who answers once too often without satisfying has to come himself
/// before he answers again.
final class Meeting {

    private static final Set<String> FACE_TO_FACE = Set.of("visit", "meeting");

    static Decision decide(Pack pack, Proposal proposal, Replying.Reply reply, Moment moment) {
        var task = proposal.matter().task(reply.task()).orElseThrow();
        return task.round() >= pack.meetingFrom() && !hasMet(task)
                ? refuse(new Refused.MeetingNeeded(task.round()))
                : Replying.decide(proposal, reply, moment);
    }

    /// In this round.
    private static boolean hasMet(Task task) {
        return task.contacts().stream().anyMatch(one -> FACE_TO_FACE.contains(one.means()));
    }

    private Meeting() {}
}

package org.tongxin.proposal.rating;

import static org.tongxin.matter.Decision.accept;
import static org.tongxin.matter.Decision.refuse;

import org.tongxin.chain.Field;
import org.tongxin.chain.Inputs;
import org.tongxin.chain.OnTask;
import org.tongxin.matter.Decision;
import org.tongxin.matter.MatterFact.Rated;
import org.tongxin.matter.seal.Sealed;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.Refused;

/// Rating for a member who uses no computer (代录评价): the office enters what he said on paper or by
/// telephone. It is his rating, tells that it was entered and how he gave it, and he may change it
/// until the time for ratings is over; so it closes no round before that. What he said himself
/// nobody enters anew.
public final class RatingFor {

    static final String PERSON = Field.WRITER;
    static final String HOW = "how";

    /// @param person who rates
    /// @param how he gave it
    public record RateFor(Rating.Rate said, String person, Sealed how) implements OnTask {

        static RateFor read(int task, Inputs in) {
            return new RateFor(
                    Rating.Rate.read(task, in), in.codes(PERSON).getFirst(), in.text(HOW));
        }

        @Override
        public int task() {
            return said.task();
        }
    }

    public static Decision decide(Proposal proposal, RateFor command) {
        var person = command.person();
        if (proposal.raters().stream().noneMatch(one -> one.person().equals(person))) {
            return refuse(new Refused.NotBehindIt());
        }
        if (Rating.awaited(proposal).noneMatch(one -> isOf(command, one))) {
            return refuse(new Refused.RatedHimself());
        }
        var said = command.said();
        return accept(
                new Rated(
                        said.task(),
                        proposal.matter().round(),
                        person,
                        said.attitude(),
                        said.result(),
                        said.visited(),
                        said.toThePoint(),
                        said.note(),
                        command.how()));
    }

    private static boolean isOf(RateFor command, Rating.Owed owed) {
        return owed.task() == command.task() && owed.person().equals(command.person());
    }

    private RatingFor() {}
}

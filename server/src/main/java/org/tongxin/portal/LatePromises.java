package org.tongxin.portal;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tongxin.acts.Commitments;
import org.tongxin.acts.Commitments.Listing;
import org.tongxin.matter.Actor;
import org.tongxin.matter.rows.CommitmentLists.Standing;
import org.tongxin.shell.Words;

/// How many promises are late (逾期承诺): of one's own unit, and of all units for the office.
@Component
class LatePromises {

    private static final int COUNTED_MAX = 1_000;
    private static final Set<String> UNITS = Set.of("unit-clerk", "unit-head");
    private static final Set<String> OFFICES =
            Set.of("proposal-office", "proposal-committee", "leader");

    private final Commitments commitments;

    LatePromises(Commitments commitments) {
        this.commitments = commitments;
    }

    /// One line, or none.
    List<WorkPage.Left> of(Actor actor, Words words) {
        if (UNITS.contains(actor.role())) {
            var address = "/promises?standing=late&unit=" + actor.unit();
            return line("portal.promises.unit", late(actor, actor.unit()), address, words);
        }
        return OFFICES.contains(actor.role())
                ? line("portal.promises.all", late(actor, ""), "/promises?standing=late", words)
                : List.of();
    }

    private int late(Actor actor, String unit) {
        var wanted =
                new Listing("proposal", Standing.LATE, unit.isEmpty() ? null : unit, null, null);
        return commitments.count(wanted, COUNTED_MAX, actor);
    }

    private static List<WorkPage.Left> line(String key, int late, String address, Words words) {
        Object count = late < COUNTED_MAX ? late : COUNTED_MAX - 1 + "+";
        return late == 0 ? List.of() : List.of(new WorkPage.Left(words.say(key, count), address));
    }
}

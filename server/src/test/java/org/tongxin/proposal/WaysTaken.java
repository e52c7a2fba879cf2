package org.tongxin.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.tongxin.chain.Chain.Lapse;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Command;
import org.tongxin.matter.Command.PassDeadline;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Matter.Deadline.Ending;

/// Holds acts to the ways declared: what leads elsewhere than declared fails at once, and a way
/// declared that nobody ever takes is named at the end. Invariant 3 of chain.
public final class WaysTaken {

    private static final Set<String> LEADING_NOWHERE =
            Set.of(
                    "correct",
                    "distribute",
                    "give-back",
                    "take-back",
                    "mark-reply",
                    "publish",
                    "publish-reply",
                    "take-down",
                    "take-reply-down",
                    "nominate-key",
                    "short-list-key",
                    "judge-key",
                    "notice-key",
                    "object-key",
                    "confirm-key",
                    "end-key",
                    "supervise",
                    "remind",
                    "remind-instruction",
                    "instruct",
                    "report-instruction",
                    "drop-instruction");

    private final Set<String> taken = new ConcurrentSkipListSet<>();

    public void noted(String before, Command command, Decision decision, String after) {
        if (decision instanceof Decision.Accepted) {
            var action = Office.KIND.chain().actionOf(command).orElseThrow();
            assertThat(action.leads(before, after))
                    .as("%s leads from %s to %s", action.name(), before, after)
                    .isTrue();
            taken.add(way(before, action.name(), after));
        }
    }

    /// Lets every clock that has run out by the morning of a day pass, as the sweep would.
    public void silence(Office office, LocalDate day) {
        for (var owed : office.state().matter().deadlines()) {
            if (owed.ending() == Ending.OPEN && !owed.dueAt().isAfter(Office.morning(day))) {
                var before = office.state().stage();
                office.take(new PassDeadline(owed.limit(), owed.task()), Actor.CLOCK, day);
                noted(before, owed.limit(), office.state().stage());
            }
        }
    }

    private void noted(String before, String limit, String after) {
        var lapse =
                Office.KIND.chain().lapses().stream()
                        .filter(one -> one.limit().equals(limit) && one.leads(before, after))
                        .findFirst();
        if (lapse.isEmpty()) {
            assertThat(after).as("silence on %s at %s", limit, before).isEqualTo(before);
        }
        taken.add(way(before, limit, after));
    }

    /// @param except ways the tests of single acts go, and no random clerk does
    public void all(String... except) {
        var never = declared();
        never.removeAll(taken);
        assertThat(never).as("declared ways nobody took").containsExactlyInAnyOrder(except);
    }

    private static Set<String> declared() {
        var ways = new TreeSet<String>();
        for (var action : Office.KIND.chain().actions()) {
            // What may be done wherever a proposal stands leads nowhere.
            if (LEADING_NOWHERE.contains(action.name())) {
                continue;
            }
            for (var before : action.from()) {
                if (action.leaving().contains(before)) {
                    action.to().forEach(after -> ways.add(way(before, action.name(), after)));
                }
                if (action.staying()) {
                    ways.add(way(before, action.name(), before));
                }
            }
        }
        Office.KIND.chain().lapses().forEach(lapse -> ways.addAll(of(lapse)));
        return ways;
    }

    private static Set<String> of(Lapse lapse) {
        var ways = new TreeSet<String>();
        for (var before : lapse.from()) {
            lapse.to().forEach(after -> ways.add(way(before, lapse.limit(), after)));
        }
        return ways;
    }

    private static String way(String before, String what, String after) {
        return "%s -%s-> %s".formatted(before, what, after);
    }
}

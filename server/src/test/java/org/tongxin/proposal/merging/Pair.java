package org.tongxin.proposal.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.tongxin.matter.Decision;
import org.tongxin.matter.Matter.Deadline;
import org.tongxin.matter.MatterFact.Absorbed;
import org.tongxin.matter.MatterFact.Point;
import org.tongxin.proposal.Office;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalStory;
import org.tongxin.proposal.ProposalStory.Ending;
import org.tongxin.proposal.ProposalStory.Told;

/// Two proposals of one house: `p-2026-0001`, which leads in these tests, and `p-2026-0002`.
public record Pair(Office leading, Office other) {

    static final String LEADING = "p-2026-0001";
    static final String OTHER = "p-2026-0002";

    static Pair given(ProposalStory leading, ProposalStory other) {
        var first = leading.office();
        return new Pair(first, other.office(first.another()));
    }

    /// Something happens to the other one.
    Pair and(Told... told) {
        return on(other, told);
    }

    /// Something happens to the leading one.
    Pair leading(Told... told) {
        return on(leading, told);
    }

    private Pair on(Office office, Told... told) {
        for (var one : told) {
            assertThat(one.in(office)).isInstanceOf(Decision.Accepted.class);
        }
        return this;
    }

    Ending when(Told told) {
        return new Ending(told.in(other), other.state());
    }

    Ending whenLeading(Told told) {
        return new Ending(told.in(leading), leading.state());
    }

    Proposal now() {
        return other.state();
    }

    Proposal led() {
        return leading.state();
    }

    /// What one says of the other the other says of it, whatever happened. Invariant 11 of
    /// proposal.
    public static void holds(Proposal one, Proposal other) {
        var id = one.matter().id();
        var absorbed =
                other.matter().absorbed().stream().filter(a -> a.matter().equals(id)).toList();
        var into = one.matter().exists() && one.mergedInto().equals(other.matter().id());
        assertThat(absorbed).hasSize(into && other.matter().exists() ? 1 : 0);
        assertThat(one.stage().equals(Proposal.MERGED)).isEqualTo(one.merged() != null);
        if (one.merged() != null) {
            assertThat(one.waiting()).isEmpty();
            assertThat(one.matter().closed()).isFalse();
            assertThat(one.matter().deadlines()).noneMatch(Deadline::isOwed);
            assertThat(one.matter().absorbed()).isEmpty();
            answered(one, absorbed.getFirst(), other);
        }
    }

    /// Nothing of a merged one is lost: each point and each person is with the leading one.
    private static void answered(Proposal one, Absorbed absorbed, Proposal leading) {
        assertThat(absorbed.points()).isEqualTo(one.matter().points());
        assertThat(leading.matter().parties()).containsAll(absorbed.parties());
        assertThat(persons(leading)).containsAll(persons(one));
        for (var point : one.matter().points()) {
            assertThat(from(one, point, leading)).hasSize(1);
        }
    }

    private static List<Point> from(Proposal one, Point point, Proposal leading) {
        return leading.matter().points().stream()
                .filter(
                        there ->
                                leading.matter()
                                        .origin(there.no())
                                        .filter(it -> it.matter().equals(one.matter().id()))
                                        .filter(it -> it.point() == point.no())
                                        .isPresent())
                .filter(there -> there.text().equals(point.text()))
                .toList();
    }

    private static List<String> persons(Proposal proposal) {
        return proposal.raters().stream().map(one -> one.person()).toList();
    }
}

package org.tongxin.proposal.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.proposal.ProposalStory.contacted;
import static org.tongxin.proposal.ProposalStory.dispatched;
import static org.tongxin.proposal.ProposalStory.docketed;
import static org.tongxin.proposal.ProposalStory.given;
import static org.tongxin.proposal.ProposalStory.promised;
import static org.tongxin.proposal.ProposalStory.raised;
import static org.tongxin.proposal.ProposalStory.rated;
import static org.tongxin.proposal.ProposalStory.sent;
import static org.tongxin.proposal.ProposalStory.signedFor;
import static org.tongxin.proposal.ProposalStory.signedOff;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tongxin.proposal.Office;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalStory;
import org.tongxin.shell.WordBook;
import org.tongxin.statistics.Numbers;
import org.tongxin.statistics.Reporting.Table;
import org.tongxin.statistics.Span;

/// The same facts in the tables of two places that decide differently, `yunxi-a` and `yunxi-b`:
/// what is counted is the same, and under which letter and degree it stands is the place's.
/// Invariant 15 of proposal.
class SameFactsCountedTest {

    /// Planned for this year, and its proposer very satisfied.
    static final Proposal ANSWERED =
            given(raised(), docketed(), dispatched("transport"), signedFor(1), contacted(1))
                    .and(promised(1, "2026-11-20"), signedOff(1), sent(1), rated(1, "very"))
                    .office(Office.in("yunxi-a"))
                    .state();

    static final Map<String, Integer> COUNTED = new ProposalCounting().of(ANSWERED).numbers();

    @Test
    void whatIsCountedNamesNoLetter() {
        assertThat(COUNTED)
                .containsEntry("all/class:planned", 1)
                .containsEntry("all/attitude:very", 1)
                .containsEntry("unit=transport/class:planned", 1);
    }

    @Test
    void whatIsPlannedIsOfAClassOfItsOwnOrOfOneWithWhatIsBeingSolved() {
        assertThat(lines("yunxi-a", "classes"))
                .containsExactly(
                        "resolved 0/1",
                        "in-progress 0/1",
                        "planned 1/1",
                        "letter-D 0/1",
                        "reference 0/1",
                        "not-feasible 0/1");
        assertThat(lines("yunxi-b", "classes"))
                .containsExactly(
                        "resolved 0/1",
                        "letter-B 1/1",
                        "in-progress 0/1",
                        "planned 1/1",
                        "letter-C 0/1",
                        "reference 0/1",
                        "not-feasible 0/1");
    }

    @Test
    void whoeverIsVerySatisfiedStandsInAColumnAlsoWhereThePlaceHasNoSuchDegree() {
        assertThat(table("yunxi-a", "satisfaction").heads())
                .containsExactly("项目", "很满意", "满意", "基本满意", "不满意", "未表态");
        assertThat(table("yunxi-b", "satisfaction").heads())
                .containsExactly("项目", "满意", "基本满意", "不满意", "未表态", "很满意");
        assertThat(lines("yunxi-a", "satisfaction"))
                .containsExactly("attitude 1/1 0/1 0/1 0/1 0/1", "result 1/1 0/1 0/1 0/1 0/1");
        assertThat(lines("yunxi-b", "satisfaction"))
                .containsExactly("attitude 0/1 0/1 0/1 0/1 1/1", "result 0/1 0/1 0/1 0/1 1/1");
    }

    private static List<String> lines(String place, String code) {
        return table(place, code).lines().stream()
                .map(
                        line ->
                                line.figures().stream()
                                        .map(one -> " %d/%d".formatted(one.number(), one.of()))
                                        .collect(Collectors.joining("", line.code(), "")))
                .toList();
    }

    private static Table table(String place, String code) {
        var by =
                COUNTED.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, one -> (long) one.getValue()));
        var numbers = new Numbers(Span.session(2026, ""), by, 1, "", 0);
        var pack = Office.packs(place).on(ProposalStory.DAY);
        var words = new WordBook().in(Locale.SIMPLIFIED_CHINESE);
        return new ReplyTables(new Sheet(numbers, pack, words))
                .all().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    }
}

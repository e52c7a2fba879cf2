package org.tongxin.proposal.raising;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.proposal.ProposalStory.dispatched;
import static org.tongxin.proposal.ProposalStory.docketed;
import static org.tongxin.proposal.ProposalStory.given;
import static org.tongxin.proposal.raising.RaisingWords.confidential;
import static org.tongxin.proposal.raising.RaisingWords.full;
import static org.tongxin.proposal.raising.RaisingWords.publishing;
import static org.tongxin.proposal.raising.RaisingWords.raised;
import static org.tongxin.proposal.raising.RaisingWords.recalled;
import static org.tongxin.proposal.raising.RaisingWords.revised;

import org.junit.jupiter.api.Test;
import org.tongxin.chain.Sight;
import org.tongxin.matter.Actor;
import org.tongxin.matter.rows.ReadTables;
import org.tongxin.matter.rows.Rows;
import org.tongxin.proposal.Office;
import org.tongxin.proposal.Proposal;
import org.tongxin.proposal.ProposalFact.Submitted;
import org.tongxin.proposal.ProposalStory;

/// What a form says beside its text. Invariant 12 of proposals.
class ParticularsTest {

    /// Its place among the values of the table.
    private static final int CONFINED = ReadTables.columns("matter").indexOf("confined") - 1;

    private static final Actor LEADER = new Actor("p-l01", "post-l01", "city", "leader");
    private static final Actor COMMITTEE =
            new Actor("p-c01", "post-c01", "zhoukou-cppcc", "proposal-committee");

    @Test
    void whatIsLeftOutIsTheUsual() {
        var form = form(given(raised(Particulars.NONE)));
        assertThat(form.consent()).isEqualTo("full");
        assertThat(form.confidential()).isEqualTo("no");
        assertThat(form.units()).isEmpty();
        assertThat(form.sphere()).isEmpty();
    }

    @Test
    void whatIsSaidIsKept() {
        var form = form(given(raised(full())));
        assertThat(form.sphere()).isEqualTo("social");
        assertThat(form.units()).containsExactly("transport", "housing");
        assertThat(form.consent()).isEqualTo("summary");
        assertThat(form.reason()).isNotNull();
        assertThat(form.contact()).isNotNull();
        assertThat(form.remarks()).isNotNull();
    }

    @Test
    void whoLetsItBePublishedInFullOwesNoReason() {
        assertThat(form(given(raised(publishing("full")))).reason()).isNull();
        assertThat(form(given(raised(publishing("none")))).reason()).isNotNull();
    }

    @Test
    void whatIsConfidentialIsSeenByThoseItConcerns() {
        var raised = given(raised(confidential()));
        assertThat(sees(raised, Office.MEMBER, Office.OFFICE, COMMITTEE)).isTrue();
        assertThat(sees(raised, LEADER) || sees(raised, Office.CHANNEL)).isFalse();
        var filed = raised.and(docketed());
        assertThat(sees(filed, Office.CHANNEL)).isTrue();
        var unit = Office.of("transport", "unit-clerk");
        assertThat(sees(filed, unit)).isFalse();
        assertThat(sees(filed.and(dispatched("transport")), unit)).isTrue();
        assertThat(sees(filed.and(dispatched("transport")), LEADER)).isFalse();
    }

    @Test
    void whatIsNotConfidentialIsSeenByLeadersToo() {
        assertThat(sees(given(raised(full())), LEADER, Office.CHANNEL)).isTrue();
    }

    @Test
    void listsKnowWhatIsConfidential() {
        assertThat(confined(given(raised(confidential())))).isTrue();
        assertThat(confined(given(raised(full())))).isFalse();
    }

    @Test
    void whatIsNotSaidAgainStaysConfidential() {
        var again = given(raised(confidential()), recalled(), revised(Particulars.NONE));
        assertThat(form(again).confidential()).isEqualTo("yes");
        var closed = given(raised(publishing("none")), recalled(), revised(Particulars.NONE));
        assertThat(form(closed).consent()).isEqualTo("none");
        assertThat(form(closed).reason()).isNotNull();
    }

    @Test
    void whatIsSaidAnewStandsInsteadOfWhatWasSaid() {
        var open = given(raised(publishing("none")), recalled(), revised(publishing("full")));
        assertThat(form(open).consent()).isEqualTo("full");
        assertThat(form(open).reason()).isNull();
        var fewer = given(raised(full()), recalled(), revised(publishing("full")));
        assertThat(form(fewer).units()).isEmpty();
        assertThat(form(fewer).remarks()).isNull();
    }

    private static boolean confined(ProposalStory story) {
        return Rows.of("proposal", story.now()).entrySet().stream()
                .filter(row -> row.getKey().table().equals("matter"))
                .map(row -> row.getValue().get(CONFINED))
                .anyMatch(Boolean.TRUE::equals);
    }

    private static Submitted form(ProposalStory story) {
        return requireNonNull(story.now().form());
    }

    private static boolean sees(ProposalStory story, Actor... actors) {
        Proposal now = story.now();
        for (var actor : actors) {
            if (!Sight.sees(Office.KIND, now, actor)) {
                return false;
            }
        }
        return true;
    }
}

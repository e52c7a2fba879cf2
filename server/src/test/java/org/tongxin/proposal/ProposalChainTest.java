package org.tongxin.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.tongxin.chain.Chain;
import org.tongxin.chain.Chain.Stage;
import org.tongxin.matter.Actor;
import org.tongxin.proposal.supervising.SupervisionWords;

/// Who may do what to a proposal, every role against every action, explicit *no* included.
class ProposalChainTest {

    /// own: whoever raised it · unit: whoever has the task · all: any holder · no.
    private static final String TABLE =
            """
            action     member collective proposal-office proposal-committee channel-office unit-clerk unit-head leader system-admin security-admin audit-admin
            submit     all    all        no              no                 no             no         no        no     no           no             no
            revise     own    own        no              no                 no             no         no        no     no           no             no
            recall     own    own        no              no                 no             no         no        no     no           no             no
            withdraw   own    own        no              no                 no             no         no        no     no           no             no
            enter-for  no     no         all             no                 no             no         no        no     no           no             no
            revise-for no     no         all             no                 no             no         no        no     no           no             no
            confirm-entry own no         no              no                 no             no         no        no     no           no             no
            confirm-entry-for no no      all             no                 no             no         no        no     no           no             no
            co-sign    no     no         no              no                 no             no         no        no     no           no             no
            decline-co-signing no no     no              no                 no             no         no        no     no           no             no
            hand-in    own    own        no              no                 no             no         no        no     no           no             no
            leave      no     no         no              no                 no             no         no        no     no           no             no
            pre-review no     no         all             no                 no             no         no        no     no           no             no
            docket     no     no         all             all                no             no         no        no     no           no             no
            return     no     no         all             no                 no             no         no        no     no           no             no
            convert    no     no         all             all                no             no         no        no     no           no             no
            decline    no     no         all             all                no             no         no        no     no           no             no
            reconsider no     no         all             all                no             no         no        no     no           no             no
            reclassify no     no         all             no                 no             no         no        no     no           no             no
            merge      no     no         all             no                 no             no         no        no     no           no             no
            unmerge    no     no         all             no                 no             no         no        no     no           no             no
            assign     no     no         all             no                 no             no         no        no     no           no             no
            confirm    no     no         no              no                 no             no         no        no     no           no             no
            object     no     no         no              no                 no             no         no        no     no           no             no
            dispatch   no     no         all             no                 all            no         no        no     no           no             no
            sign-for   no     no         no              no                 no             unit       unit      no     no           no             no
            contact    no     no         no              no                 no             unit       unit      no     no           no             no
            opine      no     no         no              no                 no             unit       unit      no     no           no             no
            reply      no     no         no              no                 no             unit       unit      no     no           no             no
            sign-off   no     no         no              no                 no             no         unit      no     no           no             no
            send       no     no         all             no                 no             no         no        no     no           no             no
            send-back  no     no         all             no                 no             no         no        no     no           no             no
            distribute no     no         no              no                 no             unit       unit      no     no           no             no
            give-back  no     no         no              no                 no             no         no        no     no           no             no
            take-back  no     no         no              no                 no             unit       unit      no     no           no             no
            ask-extension no  no         no              no                 no             unit       unit      no     no           no             no
            grant-extension no no        all             no                 no             no         no        no     no           no             no
            refuse-extension no no       all             no                 no             no         no        no     no           no             no
            hand-back  no     no         no              no                 no             unit       unit      no     no           no             no
            reassign   no     no         all             no                 all            no         no        no     no           no             no
            refuse-hand-back no no       all             no                 all            no         no        no     no           no             no
            rate       own    own        no              no                 no             no         no        no     no           no             no
            rate-for   no     no         all             no                 no             no         no        no     no           no             no
            re-handle  no     no         all             no                 no             no         no        no     no           no             no
            conclude   no     no         all             no                 no             no         no        no     no           no             no
            claim      no     no         no              no                 no             unit       unit      no     no           no             no
            verify     own    own        all             no                 no             no         no        no     no           no             no
            dispute    own    own        all             no                 no             no         no        no     no           no             no
            put-off    no     no         no              no                 no             unit       unit      no     no           no             no
            give-up    no     no         no              no                 no             no         unit      no     no           no             no
            look-back  no     no         all             no                 no             no         no        no     no           no             no
            archive    no     no         all             no                 no             no         no        no     no           no             no
            mark-reply no     no         no              no                 no             unit       unit      no     no           no             no
            publish    no     no         all             no                 no             no         no        no     no           no             no
            publish-reply no  no         all             no                 no             no         no        no     no           no             no
            take-down  no     no         all             no                 no             no         no        no     no           no             no
            take-reply-down no no        all             no                 no             no         no        no     no           no             no
            nominate-key no  all      all             all                all            all        all       all    no           no             no
            short-list-key no no      all             no                 no             no         no        no     no           no             no
            judge-key  no     no         all             all                no             no         no        no     no           no             no
            notice-key no     no         all             no                 no             no         no        no     no           no             no
            object-key no     no         all             no                 no             no         no        no     no           no             no
            confirm-key no    no         all             no                 no             no         no        no     no           no             no
            end-key    no     no         all             no                 no             no         no        no     no           no             no
            supervise  no     no         all             all                no             no         no        no     no           no             no
            instruct   no     no         all             all                no             no         no        all    no           no             no
            report-instruction no no     all             no                 no             unit       unit      no     no           no             no
            drop-instruction no no       all             no                 no             no         no        all    no           no             no
            remind     no     no         all             all                no             no         no        no     no           no             no
            remind-instruction no no     all             all                no             no         no        no     no           no             no
            correct    no     no         all             no                 no             no         no        no     no           no             no
            """;

    private static final Proposal DISPATCHED =
            ProposalStory.given(
                            ProposalStory.raised(),
                            ProposalStory.docketed(),
                            ProposalStory.dispatched("transport"),
                            ProposalStory.signedFor(1),
                            ProposalStory.contacted(1),
                            ProposalStory.promised(1, "2026-10-31"),
                            SupervisionWords.instructed("transport", "2026-10-31"))
                    .now();

    @Test
    void whoMayDoWhatIsAsTheTableSays() {
        assertThat(found()).isEqualTo(TABLE.replaceAll(" +", " "));
    }

    @Test
    void theStagesFollowTheOrderOfTheRegulation() {
        assertThat(Office.KIND.chain().stages())
                .extracting(Stage::zh)
                .containsExactly("提出", "预审", "审查", "交办", "办理", "反馈", "办结", "归档");
    }

    private static String found() {
        var lines = new ArrayList<String>();
        var head = TABLE.lines().findFirst().orElseThrow().replaceAll(" +", " ");
        lines.add(head);
        var roles = Arrays.asList(head.split(" ")).subList(1, head.split(" ").length);
        for (var action : Office.KIND.chain().actions()) {
            var line = new StringBuilder(action.name());
            roles.forEach(role -> line.append(' ').append(right(action.name(), role)));
            lines.add(line.toString());
        }
        return String.join("\n", lines) + "\n";
    }

    private static String right(String action, String role) {
        var own = may(action, new Actor(Office.MEMBER.person(), "post", "elsewhere", role));
        var unit = may(action, new Actor("p-other", "post", "transport", role));
        var other = may(action, new Actor("p-other", "post", "elsewhere", role));
        if (other) {
            return "all";
        }
        return own ? "own" : unit ? "unit" : "no";
    }

    private static boolean may(String action, Actor actor) {
        var declared =
                Office.KIND.chain().actions().stream()
                        .filter(one -> one.name().equals(action))
                        .findFirst()
                        .orElseThrow();
        var task = declared.on() == Chain.On.MATTER ? 0 : 1;
        return declared.who().allows(DISPATCHED, task, actor);
    }
}
